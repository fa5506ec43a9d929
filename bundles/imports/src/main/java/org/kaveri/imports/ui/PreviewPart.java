package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** What was found in a file and how it would be read, to be corrected and started. */
final class PreviewPart extends Div {
  private static final long serialVersionUID = 1L;

  /** The first of the fields. */
  static final String ENCODING = "encoding";

  /** The format that says of itself how it was written. */
  private static final String WORKBOOK = "xlsx";

  /** The format of which a person may know better where its values end. */
  private static final String DELIMITED = "csv";

  private static final String DELIMITER = "delimiter";
  private static final String DATES = "dates";
  private static final String DECIMALS = "decimals";
  private static final String OF = "of ";
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final List<String> DATE_FORMS =
      List.of(
          "uuuu-MM-dd HH:mm:ss",
          "uuuu-MM-dd",
          "d.M.uuuu H:mm",
          "d.M.uuuu H.mm",
          "d.M.uuuu",
          "d/M/uuuu H:mm",
          "d/M/uuuu",
          "M/d/uuuu H:mm",
          "M/d/uuuu");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final transient ImportPreview preview;
  private final transient OfferedKind kind;
  private final transient Imports imports;
  private final transient ViewContext context;
  private final transient BiConsumer<ImportPlan, String> lookAgain;
  private final transient Map<String, Focusable<?>> fields = new HashMap<>();
  private transient DataSettings settings;
  private transient DateForm dates;
  private transient char decimalSign;
  private transient Mode mode;
  private final transient List<FieldMapping> mappings;

  /**
   * Shows.
   *
   * @param lookAgain called with a corrected plan and the name of the field that corrected it
   * @param another called when another file is wanted
   */
  PreviewPart(
      ImportPreview preview,
      OfferedKind kind,
      Imports imports,
      ViewContext context,
      BiConsumer<ImportPlan, String> lookAgain,
      Runnable another) {
    this.preview = preview;
    this.kind = kind;
    this.imports = imports;
    this.context = context;
    this.lookAgain = lookAgain;
    this.settings = preview.plan().settings();
    this.dates = preview.plan().dateForm();
    this.decimalSign = preview.plan().decimalSign();
    this.mappings = new ArrayList<>(preview.plan().mappings());
    addClassName("k-stack");
    this.mode = preview.plan().mode();
    var start = Kit.primary(context.text("imports.start"), () -> start(false));
    start.setEnabled(preview.missing().isEmpty());
    var tryFirst = Kit.button(context.text("imports.try"), () -> start(true));
    tryFirst.setEnabled(preview.missing().isEmpty());
    add(
        new Panel(preview.fileName(), Kit.stack(reading(), samples())),
        new Panel(
            context.text("imports.mapping"),
            Kit.stack(new MappingChoice(preview, imports, context, this::choose), mappings())),
        warnings(),
        modes(),
        Kit.row(
            start,
            tryFirst,
            Kit.quiet(
                context.text("imports.another"),
                () -> {
                  imports.discard(preview.plan().upload());
                  another.run();
                })));
  }

  /** Moves the focus to the field of that name: who corrects by keyboard goes on from there. */
  void focus(String name) {
    Optional.ofNullable(fields.get(name)).ifPresent(Focusable::focus);
  }

  private Component reading() {
    Select<Charset> charset =
        Fields.choice(
            context.text("imports.encoding"),
            with(CHARSETS, settings.charset()),
            Charset::displayName);
    charset.setValue(settings.charset());
    charset.addValueChangeListener(
        event ->
            again(
                new DataSettings(event.getValue(), settings.delimiter(), settings.header()),
                ENCODING));
    fields.put(ENCODING, charset);
    Select<Character> delimiter =
        Fields.choice(
            context.text("imports.delimiter"),
            with(DELIMITERS, settings.delimiter()),
            sign -> sign == '\t' ? context.text("imports.delimiter.tab") : String.valueOf(sign));
    delimiter.setValue(settings.delimiter());
    delimiter.addValueChangeListener(
        event ->
            again(
                new DataSettings(settings.charset(), event.getValue(), settings.header()),
                DELIMITER));
    fields.put(DELIMITER, delimiter);
    ComboBox<String> dateForm = new ComboBox<>(context.text("imports.dates"));
    dateForm.setItems(with(DATE_FORMS, dates.pattern()));
    dateForm.setAllowCustomValue(true);
    dateForm.setValue(dates.pattern());
    dateForm.setWidthFull();
    dateForm.addCustomValueSetListener(event -> dates(event.getDetail()));
    dateForm.addValueChangeListener(
        event -> Optional.ofNullable(event.getValue()).ifPresent(this::dates));
    fields.put(DATES, dateForm);
    Select<Character> decimals =
        Fields.choice(
            context.text("imports.decimals"), List.of('.', ','), sign -> String.valueOf(sign));
    decimals.setValue(decimalSign);
    decimals.addValueChangeListener(
        event -> {
          decimalSign = event.getValue();
          again(settings, DECIMALS);
        });
    fields.put(DECIMALS, decimals);
    String format = preview.plan().format();
    charset.setVisible(!format.equals(WORKBOOK));
    delimiter.setVisible(format.equals(DELIMITED));
    return Kit.columns(charset, delimiter, dateForm, decimals);
  }

  private void dates(String pattern) {
    if (!pattern.equals(dates.pattern())) {
      dates = new DateForm(pattern);
      again(settings, DATES);
    }
  }

  private static <T> List<T> with(List<T> offered, T found) {
    var all = new LinkedHashSet<>(offered);
    all.add(found);
    return List.copyOf(all);
  }

  private Component samples() {
    var grid = new Grid<DataRow>();
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    for (int i = 0; i < preview.headings().size(); i++) {
      int index = i;
      grid.addColumn(row -> index < row.values().size() ? row.values().get(index) : "")
          .setHeader(preview.headings().get(i))
          .setAutoWidth(true);
    }
    grid.setItems(preview.samples().stream().limit(6).toList());
    grid.setAllRowsVisible(true);
    return grid;
  }

  private Component mappings() {
    var rows = Kit.columns();
    for (ImportField field : kind.fields()) {
      rows.add(mapping(field));
    }
    return rows;
  }

  private Component mapping(ImportField field) {
    String title = kind.text("field." + field.name(), context.locale());
    Optional<FieldSource> source =
        mappings.stream()
            .filter(mapping -> mapping.field().equals(field.name()))
            .map(FieldMapping::source)
            .findFirst();
    Select<Integer> column =
        Fields.choice(
            field.required() ? context.text("imports.field.needed", title) : title,
            columns(),
            index -> columnName(index));
    int chosen =
        switch (source.orElse(null)) {
          case FieldSource.Column(int index) -> index;
          case FieldSource.Constant constant -> -1;
          case null -> -2;
        };
    column.setValue(chosen);
    if (field.required() && chosen == -2) {
      column.setErrorMessage(context.text("common.required"));
      column.setInvalid(true);
    }
    column.addValueChangeListener(
        event -> {
          int value = Optional.ofNullable(event.getValue()).orElse(-2);
          map(
              field,
              switch (value) {
                case -2 -> Optional.empty();
                case -1 -> Optional.of(new FieldSource.Constant(""));
                default -> Optional.of(new FieldSource.Column(value));
              });
        });
    if (source.orElse(null) instanceof FieldSource.Constant(String value)) {
      TextField constant = Fields.text(context.text("imports.always", title), value);
      constant.addValueChangeListener(
          event -> map(field, Optional.of(new FieldSource.Constant(event.getValue()))));
      fields.put(OF + field.name(), constant);
      return Kit.stack(column, constant);
    }
    fields.put(OF + field.name(), column);
    return column;
  }

  private List<Integer> columns() {
    var columns = new ArrayList<Integer>();
    columns.add(-2);
    columns.add(-1);
    for (int i = 0; i < preview.headings().size(); i++) {
      columns.add(i);
    }
    return columns;
  }

  private String columnName(int index) {
    return switch (index) {
      case -2 -> context.text("imports.column.none");
      case -1 -> context.text("imports.column.constant");
      default -> preview.headings().get(index);
    };
  }

  private void map(ImportField field, Optional<FieldSource> source) {
    mappings.removeIf(mapping -> mapping.field().equals(field.name()));
    source.ifPresent(found -> mappings.add(new FieldMapping(field.name(), found)));
    again(settings, OF + field.name());
  }

  private void choose(NamedMapping mapping) {
    mappings.clear();
    mappings.addAll(mapping.mappings());
    again(settings, ENCODING);
  }

  /** Nothing to choose where the kind can do one thing only. */
  private Component modes() {
    List<Mode> offered = kind.modes();
    if (offered.size() < 2) {
      return new Div();
    }
    Select<Mode> choice =
        Fields.choice(
            context.text("imports.mode"), offered, known -> RunTexts.mode(known, context));
    choice.setValue(mode);
    choice.addValueChangeListener(event -> mode = event.getValue());
    return choice;
  }

  private Component warnings() {
    var list = Kit.stack();
    for (ImportProblem problem : preview.problems().stream().limit(5).toList()) {
      list.add(
          Kit.muted(
              context.text(
                  "imports.problem-at",
                  RunTexts.lines(problem, context),
                  problem.column(),
                  imports.problemText(kind.id(), problem, context.locale()))));
    }
    if (preview.problems().isEmpty()) {
      return list;
    }
    return new Panel(context.text("imports.problems-in-samples"), list);
  }

  private void again(DataSettings chosen, String corrected) {
    settings = chosen;
    lookAgain.accept(plan(), corrected);
  }

  private ImportPlan plan() {
    ImportPlan found = preview.plan();
    return new ImportPlan(
        found.upload(),
        found.kind(),
        found.format(),
        settings,
        dates,
        decimalSign,
        found.zone(),
        mappings,
        mode,
        false);
  }

  private void start(boolean tryOnly) {
    try {
      var run = imports.start(plan().dryRun(tryOnly));
      context.open(ImportsView.PATH, run.id().toString());
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }
}
