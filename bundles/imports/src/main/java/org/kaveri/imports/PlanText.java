package org.kaveri.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.UploadId;

/** Plans and counts as they are kept in a column: lines of {@code key=value}. */
final class PlanText {
  private static final String COLUMN = "column.";
  private static final String CONSTANT = "constant.";
  private static final String NUMBER = "#";
  private static final String TEXT = "=";
  private static final int MOST_SIGNS = 200;

  private PlanText() {}

  static String of(ImportPlan plan) {
    var lines = new Properties();
    lines.setProperty("upload", plan.upload().value());
    lines.setProperty("kind", plan.kind());
    lines.setProperty("format", plan.format());
    lines.setProperty("charset", plan.settings().charset().name());
    lines.setProperty("delimiter", String.valueOf(plan.settings().delimiter()));
    lines.setProperty("header", String.valueOf(plan.settings().header()));
    lines.setProperty("dates", plan.dateForm().pattern());
    lines.setProperty("decimals", String.valueOf(plan.decimalSign()));
    lines.setProperty("zone", plan.zone().getId());
    lines.setProperty("mode", plan.mode().name());
    lines.setProperty("dry-run", String.valueOf(plan.dryRun()));
    for (FieldMapping mapping : plan.mappings()) {
      switch (mapping.source()) {
        case FieldSource.Column(int index) ->
            lines.setProperty(COLUMN + mapping.field(), String.valueOf(index));
        case FieldSource.Constant(String value) ->
            lines.setProperty(CONSTANT + mapping.field(), value);
      }
    }
    return write(lines);
  }

  static ImportPlan plan(String text) {
    Properties lines = read(text);
    var mappings = new ArrayList<FieldMapping>();
    for (String key : lines.stringPropertyNames()) {
      String value = lines.getProperty(key);
      if (key.startsWith(COLUMN)) {
        mappings.add(
            new FieldMapping(
                key.substring(COLUMN.length()), new FieldSource.Column(Integer.parseInt(value))));
      } else if (key.startsWith(CONSTANT)) {
        mappings.add(
            new FieldMapping(key.substring(CONSTANT.length()), new FieldSource.Constant(value)));
      }
    }
    return new ImportPlan(
        new UploadId(lines.getProperty("upload")),
        lines.getProperty("kind"),
        lines.getProperty("format"),
        new DataSettings(
            Charset.forName(lines.getProperty("charset")),
            lines.getProperty("delimiter").charAt(0),
            Boolean.parseBoolean(lines.getProperty("header"))),
        new DateForm(lines.getProperty("dates")),
        lines.getProperty("decimals").charAt(0),
        ZoneId.of(lines.getProperty("zone")),
        mappings,
        ImportChunk.Mode.valueOf(lines.getProperty("mode", ImportChunk.Mode.ADD.name())),
        Boolean.parseBoolean(lines.getProperty("dry-run", "false")));
  }

  static String of(SavedMapping mapping) {
    var lines = new Properties();
    mapping.columns().forEach((field, heading) -> lines.setProperty(COLUMN + field, heading));
    mapping.constants().forEach((field, value) -> lines.setProperty(CONSTANT + field, value));
    return write(lines);
  }

  static SavedMapping mapping(String name, String text) {
    Properties lines = read(text);
    var columns = beginning(lines, COLUMN);
    return new SavedMapping(
        name, true, Set.copyOf(columns.values()), columns, beginning(lines, CONSTANT));
  }

  private static Map<String, String> beginning(Properties lines, String beginning) {
    var found = new TreeMap<String, String>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(beginning)) {
        found.put(key.substring(beginning.length()), lines.getProperty(key));
      }
    }
    return found;
  }

  /** Counts in the order in which they were first met. */
  static String of(List<ImportCount> counts) {
    var text = new StringBuilder();
    for (ImportCount count : counts) {
      text.append(count.what())
          .append('=')
          .append(count.added())
          .append(',')
          .append(count.unchanged())
          .append(',')
          .append(count.changed())
          .append('\n');
    }
    return text.toString();
  }

  static List<ImportCount> counts(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              String[] parts = line.split("[=,]");
              long changed = parts.length > 3 ? Long.parseLong(parts[3]) : 0; // not kept before
              return new ImportCount(
                  parts[0], Long.parseLong(parts[1]), changed, Long.parseLong(parts[2]));
            })
        .toList();
  }

  /** Values for a sentence, one a line: a sign that tells a number from a text, then the value. */
  static String ofArguments(List<Object> arguments) {
    return arguments.stream()
        .map(
            value ->
                (value instanceof Number ? NUMBER : TEXT)
                    + String.valueOf(value).lines().collect(Collectors.joining(" ")))
        .map(line -> line.substring(0, Math.min(line.length(), MOST_SIGNS)))
        .collect(Collectors.joining("\n"));
  }

  static List<Object> arguments(String text) {
    return text.lines()
        .<Object>map(
            line -> line.startsWith(NUMBER) ? new BigDecimal(line.substring(1)) : line.substring(1))
        .toList();
  }

  private static String write(Properties lines) {
    var out = new StringWriter();
    try {
      lines.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Properties read(String text) {
    var lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
