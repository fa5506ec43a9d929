package org.kaveri.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kaveri.ui.ViewContext;

/**
 * Fields set up for the person in front of the screen.
 *
 * @since 0.1
 */
public final class Fields {

  private static final int SOON_MILLIS = 250;

  private Fields() {}

  /** One line of text. */
  public static TextField text(String label, String value) {
    TextField field = new TextField(label);
    field.setValue(value);
    field.setWidthFull();
    return field;
  }

  /** Several lines of text, growing as one types. */
  public static TextArea longText(String label, String value) {
    TextArea field = new TextArea(label);
    field.setValue(value);
    field.setMinRows(3);
    field.setMaxRows(14);
    field.setWidthFull();
    return field;
  }

  /** A field that narrows a list while one types. */
  public static TextField search(String label, Consumer<String> search) {
    TextField field = new TextField();
    field.setPlaceholder(label);
    field.setAriaLabel(label);
    field.setPrefixComponent(Icons.of("search"));
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(SOON_MILLIS);
    field.addValueChangeListener(event -> search.accept(event.getValue()));
    field.addClassName("k-search");
    return field;
  }

  /** One of a few. */
  public static <T> Select<T> choice(
      String label, Collection<T> options, Function<T, String> name) {
    Select<T> field = new Select<>();
    field.setLabel(label);
    field.setItems(List.copyOf(options));
    field.setItemLabelGenerator(name::apply);
    field.setWidthFull();
    return field;
  }

  /** Some of these, narrowed by typing. */
  public static <T> MultiSelectComboBox<T> several(
      String label, Collection<T> options, Function<T, String> name) {
    MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
    field.setItemLabelGenerator(name::apply);
    field.setItems(List.copyOf(options));
    field.setWidthFull();
    return field;
  }

  /** One of many, found by typing; asks for those that match and never for all. */
  public static <T> ComboBox<T> find(
      String label, Function<String, List<T>> search, Function<T, String> name) {
    ComboBox<T> field = new ComboBox<>(label);
    field.setItemLabelGenerator(name::apply);
    field.setItems(
        query ->
            search.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    field.setWidthFull();
    return field;
  }

  /** A day. */
  public static DatePicker day(ViewContext context, String label) {
    DatePicker field = new DatePicker(label);
    field.setLocale(region(context.locale()));
    field.setI18n(calendar(context));
    field.setWeekNumbersVisible(true);
    field.setInitialPosition(LocalDate.now(context.zone()));
    return field;
  }

  /** A time of day. */
  public static TimePicker time(ViewContext context, String label) {
    TimePicker field = new TimePicker(label);
    field.setLocale(region(context.locale()));
    field.setStep(Duration.ofMinutes(15));
    return field;
  }

  /**
   * Files from the person's machine; one that is too large is refused in words before it is sent.
   *
   * @param handler takes the content as it arrives
   * @param maxBytes the largest file
   */
  public static Upload upload(ViewContext context, UploadHandler handler, int maxBytes) {
    Upload upload = new Upload(handler);
    upload.setMaxFileSize(maxBytes);
    upload.setI18n(uploadTexts(context, maxBytes));
    // the component itself leaves a file that it refuses without a word
    upload.addFileRejectedListener(event -> context.failed(event.getErrorMessage()));
    upload.setWidthFull();
    return upload;
  }

  /** The country decides how days and times are written; English as in Great Britain. */
  static Locale region(Locale language) {
    return switch (language.getLanguage()) {
      case "fi" -> Locale.of("fi", "FI");
      case "sv" -> Locale.of("sv", "FI");
      default -> Locale.UK;
    };
  }

  private static DatePickerI18n calendar(ViewContext context) {
    Locale locale = region(context.locale());
    return new DatePickerI18n()
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
        .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
        .setToday(context.text("common.today"))
        .setCancel(context.text("common.cancel"));
  }

  /** From Sunday on, as the calendar wants them. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Arrays.stream(new int[] {7, 1, 2, 3, 4, 5, 6})
        .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
        .toList();
  }

  private static UploadI18N uploadTexts(ViewContext context, int maxBytes) {
    String tooLarge =
        context.text("common.upload.too-large", context.formats().number(maxBytes / 1e6, 0));
    return new UploadI18N()
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(context.text("common.upload.drop"))
                .setMany(context.text("common.upload.drop-many")))
        .setAddFiles(
            new UploadI18N.AddFiles()
                .setOne(context.text("common.upload.choose"))
                .setMany(context.text("common.upload.choose-many")))
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setTooManyFiles(context.text("common.upload.too-many"))
                .setIncorrectFileType(context.text("common.upload.wrong-type")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(context.text("common.upload.connecting"))
                        .setProcessing(context.text("common.upload.processing"))
                        .setStalled(context.text("common.upload.stalled"))
                        .setHeld(context.text("common.upload.held")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(context.text("common.upload.remaining"))
                        .setUnknown(context.text("common.upload.remaining-unknown")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(context.text("common.upload.failed"))
                        .setUnexpectedServerError(context.text("common.upload.failed"))
                        .setForbidden(context.text("common.upload.forbidden"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(context.text("common.try-again"))
                .setStart(context.text("common.upload.start"))
                .setRemove(context.text("common.remove")));
  }
}
