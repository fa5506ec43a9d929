package org.kaveri.api.imports;

import java.util.Optional;
import java.util.function.BiFunction;
import org.kaveri.api.InvalidException;

/**
 * A field of a kind of import, and what its value changes in what the kind writes.
 *
 * {@snippet :
 * static final List<ImportedField<VisitDetails>> FIELDS =
 *     List.of(
 *         ImportedField.of(
 *             "host",
 *             FieldType.TEXT,
 *             "host,receivedby",
 *             (visit, value) -> visit.with(draft -> draft.host(value))));
 * }
 *
 * @param field as it is offered
 * @param setting the details with that value, which is written as {@link #set} says; throws {@link
 *     InvalidException} when they cannot have it
 * @since 0.1
 */
public record ImportedField<D>(ImportField field, BiFunction<D, String, D> setting) {

  /**
   * A field that rows may leave empty.
   *
   * @param headings as {@link ImportField#of} takes them
   */
  public static <D> ImportedField<D> of(
      String name, FieldType type, String headings, BiFunction<D, String, D> setting) {
    return new ImportedField<>(ImportField.of(name, type, false, headings), setting);
  }

  /**
   * The details with what the row has for this field, as they were when it has nothing. Texts are
   * given as they are, numbers with a full stop and without an exponent, moments and days as ISO
   * 8601 has them, yes and no as {@code true} and {@code false}.
   *
   * @throws InvalidException when the details cannot have it
   */
  public D set(D details, ImportRow row) {
    return written(row).map(value -> setting.apply(details, value)).orElse(details);
  }

  private Optional<String> written(ImportRow row) {
    String name = field.name();
    return switch (field.type()) {
      case TEXT, LINES -> row.text(name);
      case NUMBER -> row.number(name).map(number -> number.toPlainString());
      case DATE_TIME -> row.instant(name).map(moment -> moment.toString());
      case DAY -> row.day(name).map(day -> day.toString());
      case YES_NO -> row.yesNo(name).map(flag -> flag.toString());
    };
  }
}
