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
    List<FieldMapping> mappings) {
  public ImportPlan {
    mappings = List.copyOf(mappings);
  }
}
