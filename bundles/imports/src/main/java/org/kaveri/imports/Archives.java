package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.UploadId;

/**
 * ZIP files with a file of rows for each kind, as {@link StoredExports#writeEverything} makes them.
 *
 * @param limit the largest size of a file in it, in bytes, unpacked
 */
record Archives(Uploads uploads, long limit) {
  private static final Pattern FILE = Pattern.compile("([a-z][a-z0-9-]*)\\.[a-z0-9]+");

  /** More files than there can be kinds. */
  private static final int MOST = 100;

  /**
   * Makes an upload of each file; the archive goes.
   *
   * @param kinds ids of those that can be imported, in the order in which they are to be
   * @return empty when this is no such archive; then it stays as it is
   * @throws InvalidException {@code import.archive-kind}, {@code import.archive-twice}, {@code
   *     import.too-large}, {@code import.not-rows}; nothing of it is kept then, the archive neither
   */
  List<ArchivedFile> unpack(UploadId archive, List<String> kinds) throws IOException {
    try (ZipFile zip = uploads.zip(archive)) {
      Optional<Map<String, ZipEntry>> entries = entries(zip);
      if (entries.isEmpty()) {
        return List.of();
      }
      List<ArchivedFile> files = unpack(zip, known(entries.get(), kinds));
      uploads.discard(archive);
      return files;
    } catch (ZipException e) {
      return List.of();
    } catch (InvalidException e) {
      uploads.discard(archive);
      throw e;
    }
  }

  /** The files by their kinds; empty when anything else is in it. */
  private static Optional<Map<String, ZipEntry>> entries(ZipFile zip) {
    if (zip.size() == 0 || zip.size() > MOST) {
      return Optional.empty();
    }
    var entries = new LinkedHashMap<String, ZipEntry>();
    for (ZipEntry entry : zip.stream().toList()) {
      Matcher name = FILE.matcher(entry.getName());
      if (!name.matches()) {
        return Optional.empty();
      }
      if (entries.put(name.group(1), entry) != null) {
        throw new InvalidException(
            "import.archive-twice",
            "The archive has two files of " + name.group(1) + ".",
            name.group(1));
      }
    }
    return Optional.of(entries);
  }

  private static Map<String, ZipEntry> known(Map<String, ZipEntry> entries, List<String> kinds) {
    String others =
        entries.keySet().stream()
            .filter(kind -> !kinds.contains(kind))
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      throw new InvalidException(
          "import.archive-kind",
          "The archive holds what you can't import here: "
              + others
              + ". Unpack it, and import the files that you want one by one.",
          others);
    }
    var known = new LinkedHashMap<String, ZipEntry>();
    entries.keySet().stream()
        .sorted(Comparator.comparingInt(kinds::indexOf))
        .forEach(kind -> known.put(kind, entries.get(kind)));
    return known;
  }

  private List<ArchivedFile> unpack(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
    var files = new ArrayList<ArchivedFile>();
    boolean whole = false;
    try {
      for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
        try (InputStream content = zip.getInputStream(entry.getValue())) {
          UploadId upload = uploads.receive(entry.getValue().getName(), content, limit);
          files.add(new ArchivedFile(upload, entry.getKey()));
        }
      }
      whole = true;
      return files;
    } catch (ZipException e) {
      throw new InvalidException("import.not-rows", "The compressed file is damaged.", e);
    } finally {
      if (!whole) {
        files.forEach(file -> uploads.discard(file.upload()));
      }
    }
  }
}
