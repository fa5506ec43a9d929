package org.kaveri.api.imports;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a file, before anything is imported.
 *
 * @param fileName as it was received
 * @param bytes its size, as it was received
 * @param plan how it would be read: settings, date form and decimal sign as detected, mappings as
 *     proposed. Correct it and {@linkplain Imports#preview look again}, or start with it
 * @param mapping name of the {@link NamedMapping} that the plan was proposed by; empty when it was
 *     made by what the columns are called
 * @param headings of the columns; made up ({@code "1"}, {@code "2"} …) when the file has none
 * @param samples the first rows, at most {@value #SAMPLES}
 * @param missing required fields that no mapping feeds
 * @param problems what the samples would be refused for
 * @since 0.1
 */
public record ImportPreview(
    String fileName,
    long bytes,
    ImportPlan plan,
    Optional<String> mapping,
    List<String> headings,
    List<DataRow> samples,
    List<ImportField> missing,
    List<ImportProblem> problems) {
  /** How many rows are shown. */
  public static final int SAMPLES = 20;

  public ImportPreview {
    headings = List.copyOf(headings);
    samples = List.copyOf(samples);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }
}
