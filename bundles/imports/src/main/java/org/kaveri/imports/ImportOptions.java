package org.kaveri.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.OfferedKind;

/**
 * What was said after {@code kaveri import}.
 *
 * @param pairs option and value, in order
 */
record ImportOptions(
    String file, String kind, boolean previewOnly, boolean tryOnly, List<String[]> pairs) {
  private static final List<String> KNOWN =
      List.of(
          "--kind",
          "--mapping",
          "--set",
          "--dates",
          "--decimals",
          "--encoding",
          "--delimiter",
          "--zone",
          "--existing",
          "--refused");

  static ImportOptions of(List<String> arguments) {
    String file = "";
    String kind = "order-lines";
    boolean previewOnly = false;
    boolean tryOnly = false;
    var pairs = new ArrayList<String[]>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--preview")) {
        previewOnly = true;
      } else if (word.equals("--try")) {
        tryOnly = true;
      } else if (word.startsWith("--")) {
        if (!KNOWN.contains(word) || i + 1 == arguments.size()) {
          throw new IllegalArgumentException(
              "I don't understand " + word + "; say kaveri help to see how it is said.");
        }
        String value = arguments.get(++i);
        kind = word.equals("--kind") ? value : kind;
        pairs.add(new String[] {word, value});
      } else if (file.isEmpty()) {
        file = word;
      } else {
        throw new IllegalArgumentException("Say one file at a time.");
      }
    }
    if (file.isEmpty()) {
      throw new IllegalArgumentException("Say which file: kaveri import FILE.");
    }
    return new ImportOptions(file, kind, previewOnly, tryOnly, pairs);
  }

  /** The file that gets what is refused. */
  Optional<String> refused() {
    return pairs.stream()
        .filter(pair -> pair[0].equals("--refused"))
        .map(pair -> pair[1])
        .findFirst();
  }

  /**
   * An archive is read as it was written.
   *
   * @throws IllegalArgumentException when anything was said but the file
   */
  void requireNone() {
    if (previewOnly || tryOnly || !pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "An archive is imported as it is: unpack it to choose anything for a file of it.");
    }
  }

  ImportPlan corrected(ImportPreview preview, OfferedKind kind) {
    ImportPlan plan = preview.plan();
    for (String[] pair : pairs) {
      plan = corrected(plan, preview.headings(), kind, pair[0], pair[1]);
    }
    return plan;
  }

  private static ImportPlan corrected(
      ImportPlan plan, List<String> headings, OfferedKind kind, String option, String value) {
    DataSettings settings = plan.settings();
    DateForm dates = plan.dateForm();
    char decimals = plan.decimalSign();
    ZoneId zone = plan.zone();
    ImportChunk.Mode mode = plan.mode();
    var mappings = new ArrayList<>(plan.mappings());
    switch (option) {
      case "--dates" -> dates = new DateForm(value);
      case "--decimals" -> decimals = sign(value);
      case "--encoding" ->
          settings = new DataSettings(charset(value), settings.delimiter(), settings.header());
      case "--delimiter" ->
          settings =
              new DataSettings(
                  settings.charset(), value.equals("tab") ? '\t' : sign(value), settings.header());
      case "--zone" -> zone = zone(value);
      case "--existing" -> mode = mode(value);
      case "--mapping", "--set" -> map(mappings, headings, kind, option, value);
      default -> {}
    }
    return new ImportPlan(
        plan.upload(),
        plan.kind(),
        plan.format(),
        settings,
        dates,
        decimals,
        zone,
        mappings,
        mode,
        plan.dryRun());
  }

  private static void map(
      List<FieldMapping> mappings,
      List<String> headings,
      OfferedKind kind,
      String option,
      String value) {
    int equals = value.indexOf('=');
    String field = equals < 0 ? value : value.substring(0, equals);
    String source = equals < 0 ? "" : value.substring(equals + 1);
    if (kind.fields().stream().noneMatch(known -> known.name().equals(field))) {
      throw new IllegalArgumentException(
          "There is no field "
              + field
              + "; there are: "
              + String.join(", ", kind.fields().stream().map(ImportField::name).toList()));
    }
    int column = headings.indexOf(source);
    if (option.equals("--mapping") && column < 0) {
      throw new IllegalArgumentException(
          "There is no column " + source + "; there are: " + String.join(", ", headings));
    }
    mappings.removeIf(mapping -> mapping.field().equals(field));
    mappings.add(
        new FieldMapping(
            field,
            option.equals("--set")
                ? new FieldSource.Constant(source)
                : new FieldSource.Column(column)));
  }

  private static ImportChunk.Mode mode(String value) {
    return switch (value) {
      case "leave" -> ImportChunk.Mode.ADD;
      case "change" -> ImportChunk.Mode.UPDATE;
      case "refuse" -> ImportChunk.Mode.REFUSE;
      default -> throw new IllegalArgumentException("Say leave, change or refuse, not " + value);
    };
  }

  private static char sign(String value) {
    if (value.length() != 1) {
      throw new IllegalArgumentException("One sign is expected, not " + value);
    }
    return value.charAt(0);
  }

  private static Charset charset(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("There is no encoding " + value, e);
    }
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("There is no time zone " + value, e);
    }
  }
}
