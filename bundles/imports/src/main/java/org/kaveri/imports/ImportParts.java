package org.kaveri.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Reason;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.api.imports.DataFormat;

/** Finds what rooms contribute to importing; one that fails is passed over. */
record ImportParts(ImportKinds kindPoint, DataFormats formatPoint) {

  /** The kinds that answer and that the current caller may have. */
  List<KindPart> kindsFor(Access access) {
    return kinds().filter(kind -> kind.isOfferedTo(access)).filter(KindPart::answers).toList();
  }

  /** The kinds that answer and that the current caller may take out. */
  List<KindPart> exportedTo(Access access) {
    return kinds().filter(kind -> kind.isExportedTo(access)).filter(KindPart::answers).toList();
  }

  Optional<KindPart> findKind(String id) {
    return kinds().filter(kind -> kind.id().equals(id)).findFirst();
  }

  private Stream<KindPart> kinds() {
    return kindPoint.list().stream().map(KindPart::new);
  }

  /**
   * The kind of that name.
   *
   * @throws NotFoundException {@code import.kind-unknown}
   */
  KindPart kind(String id) {
    return findKind(id)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "import.kind-unknown",
                    "There is no kind of import called " + id + "; its room may be missing.",
                    id));
  }

  /** The formats that answer, in the order in which they are tried. */
  List<FormatPart> formats() {
    return formatPoint.list().stream().flatMap(extension -> named(extension).stream()).toList();
  }

  private static Optional<FormatPart> named(Extension<DataFormat> extension) {
    return extension
        .<Optional<FormatPart>>call(format -> Optional.of(new FormatPart(format.id(), extension)))
        .orElse(failed -> Optional.empty());
  }

  /**
   * The format of that name. When there is none but one does not answer, it may be that one.
   *
   * @throws NotFoundException {@code import.format-unknown}
   */
  FormatPart format(String id) {
    Optional<Reason> silent = Optional.empty();
    for (Extension<DataFormat> extension : formatPoint.list()) {
      switch (extension.<String>call(DataFormat::id)) {
        case Guarded.Done<String>(String name) when name.equals(id) -> {
          return new FormatPart(id, extension);
        }
        case Guarded.Done<String> other -> {}
        case Guarded.Failed<String> failed -> silent = Optional.of(failed.reason());
      }
    }
    if (silent.isPresent()) {
      throw PartCalls.unavailable(silent.get());
    }
    throw new NotFoundException(
        "import.format-unknown", "There is no format called " + id + ".", id);
  }
}
