package org.kaveri.api.imports;

import java.time.ZoneId;
import java.util.List;

/**
 * What is to be imported, and how it is to be read.
 *
 * @param upload the file
 * @param kind id of the {@link ImportKind}
 * @param format id of the {@link DataFormat}
 * @param settings of the format
 * @param dateForm how the file writes moments
 * @param decimalSign {@code '.'} or {@code ','}
 * @param zone in which the file's moments are meant
 * @param mappings one for each field that gets a value
 * @param mode what is done with what is there already; one that the kind can
 * @param dryRun whether nothing is to stay of it: all is done as it would be, and undone
 * @since 0.1
 */
public record ImportPlan(
    UploadId upload,
    String kind,
    String format,
    DataSettings settings,
    DateForm dateForm,
    char decimalSign,
    ZoneId zone,
    List<FieldMapping> mappings,
    ImportChunk.Mode mode,
    boolean dryRun) {
  public ImportPlan {
    mappings = List.copyOf(mappings);
  }

  /** One that leaves what is there, and is meant. */
  public ImportPlan(
      UploadId upload,
      String kind,
      String format,
      DataSettings settings,
      DateForm dateForm,
      char decimalSign,
      ZoneId zone,
      List<FieldMapping> mappings) {
    this(
        upload,
        kind,
        format,
        settings,
        dateForm,
        decimalSign,
        zone,
        mappings,
        ImportChunk.Mode.ADD,
        false);
  }

  /** The same but for what is done with what is there already. */
  public ImportPlan with(ImportChunk.Mode mode) {
    return new ImportPlan(
        upload, kind, format, settings, dateForm, decimalSign, zone, mappings, mode, dryRun);
  }

  /** The same, tried only or meant. */
  public ImportPlan dryRun(boolean dryRun) {
    return new ImportPlan(
        upload, kind, format, settings, dateForm, decimalSign, zone, mappings, mode, dryRun);
  }
}
