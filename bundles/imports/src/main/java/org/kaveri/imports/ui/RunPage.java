package org.kaveri.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** One import: how far it is, what it has written and what it refused. */
final class RunPage extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_MILLIS = 700;

  private final transient ImportRunId id;
  private final transient Imports imports;
  private final transient ViewContext context;
  private final Div about = new Div();
  private final ProgressBar bar = new ProgressBar();
  private final PagedGrid<ImportProblem> problems;
  private final Panel refused;
  private final Anchor download;
  private final StayedPanel stayed;
  private final transient Optional<OfferedKind> kind;
  private transient ImportRun run;

  RunPage(ImportRunId id, Imports imports, ViewContext context) {
    this.id = id;
    this.imports = imports;
    this.context = context;
    this.run = imports.get(id);
    addClassName("k-stack");
    about.addClassName("k-stack");
    problems = new PagedGrid<>(request -> imports.problems(id, request));
    problems.column(context.text("imports.line"), problem -> RunTexts.lines(problem, context));
    problems.onlyWhereWide(
        List.of(
            problems.column(context.text("imports.column"), ImportProblem::column),
            problems.column(
                context.text("imports.found"),
                problem -> RunTexts.found(problem.found(), context))));
    problems
        .column(
            context.text("imports.remedy"),
            problem -> imports.problemText(run.kind(), problem, context.locale()))
        .setFlexGrow(5);
    problems.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    problems.whenEmpty(new EmptyState("check", context.text("imports.no-problems")));
    context.title(run.fileName());
    refused = new Panel(context.text("imports.problems"), problems);
    download =
        new Anchor(
            new FileDownload(
                context.text("imports.refused.file", plainName(run)) + ".csv",
                "text/csv; charset=utf-8",
                out -> imports.refusedRows(id, context.locale(), out)),
            context.text("imports.download"));
    download.addClassName("k-link");
    refused.actions(download);
    kind =
        imports.kinds(context.locale()).stream()
            .filter(known -> known.id().equals(run.kind()))
            .findFirst();
    stayed = new StayedPanel(run, kind, imports, context);
    add(about, stayed, refused);
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (run.state().active()) {
      UI ui = event.getUI();
      ui.setPollInterval(LOOK_MILLIS);
      var polling = ui.addPollListener(poll -> look(ui));
      addDetachListener(
          detached -> {
            polling.remove();
            ui.setPollInterval(-1);
          });
    }
  }

  private void look(UI ui) {
    boolean wasActive = run.state().active();
    run = imports.get(id);
    show();
    if (wasActive && !run.state().active()) {
      ui.setPollInterval(-1);
      problems.refresh();
      stayed.refresh();
    }
  }

  private void show() {
    about.removeAll();
    refused.setVisible(
        run.state() == ImportState.DONE || (!run.state().active() && run.rowsRefused() > 0));
    stayed.setVisible(!run.state().active() && run.undo().filter(ImportUndo::left).isPresent());
    bar.setIndeterminate(run.state() == ImportState.COUNTING);
    bar.setValue(done());
    bar.getElement().setAttribute("aria-label", RunTexts.state(run.state(), context));
    bar.setVisible(run.state().active());
    download.setVisible(
        !run.state().active() && run.rowsRefused() > 0 && imports.givesRefusedRows(run.id()));
    Facts facts = new Facts();
    if (run.dryRun()) {
      facts.with(context.text("imports.tried"), context.text("imports.tried.hint"));
    }
    facts
        .with(
            context.text("common.status"),
            Kit.chip(RunTexts.state(run.state(), context), RunTexts.tone(run.state())))
        .with(
            context.text("imports.rows"),
            context.text(
                "imports.rows-of",
                context.formats().number(run.rowsDone(), 0),
                context.formats().number(run.rows(), 0)))
        .with(context.text("imports.refused"), context.formats().number(run.rowsRefused(), 0));
    for (ImportCount count : run.counts()) {
      facts.with(title(count.what()), RunTexts.count(count, context));
    }
    run.undo().ifPresent(undo -> tell(undo, facts));
    run.failure()
        .ifPresent(why -> facts.with(context.text("imports.why"), new Span(context.sentence(why))));
    if (run.state().resumable()) {
      facts.with(context.text("imports.kept"), kept());
    }
    about.add(new Panel(context.text("imports.about"), Kit.stack(bar, facts)).actions(buttons()));
  }

  private double done() {
    long all = run.rows();
    long done = run.rowsDone();
    if (run.state() == ImportState.UNDOING && run.undo().isPresent()) {
      all = run.undo().get().chunks();
      done = run.undo().get().chunksDone();
    }
    return all == 0 ? 0 : Math.min(1.0, (double) done / all);
  }

  private String title(String what) {
    return kind.map(known -> known.text("count." + what, context.locale())).orElse(what);
  }

  private void tell(ImportUndo undo, Facts facts) {
    facts.with(
        context.text("imports.undo.parts"),
        context.text(
            "imports.rows-of",
            context.formats().number(undo.chunksDone(), 0),
            context.formats().number(undo.chunks(), 0)));
    for (ImportUndo.Count count : undo.counts()) {
      facts.with(
          context.text("imports.undo.of", title(count.what())), RunTexts.count(count, context));
    }
  }

  private String kept() {
    return run.rowsDone() == 0
        ? context.text("imports.kept.none")
        : context.text("imports.kept.rows", context.formats().number(run.rowsDone(), 0));
  }

  private Component[] buttons() {
    if (run.state().active()) {
      return new Component[] {Kit.button(context.text("imports.stop"), () -> imports.cancel(id))};
    }
    var buttons = new ArrayList<Component>();
    if (run.state().resumable()) {
      buttons.add(Kit.button(context.text("imports.resume"), this::resume));
    }
    if (run.state() == ImportState.DONE && run.dryRun()) {
      buttons.add(Kit.primary(context.text("imports.carry-out"), this::carryOut));
    }
    if (imports.undoable(id)) {
      buttons.add(Kit.button(context.text(undoText()), this::askUndo));
    }
    return buttons.toArray(Component[]::new);
  }

  private String undoText() {
    return switch (run.state()) {
      case UNDO_STOPPED -> "imports.undo.go-on";
      case UNDONE -> "imports.undo.again";
      default -> "imports.undo";
    };
  }

  private void askUndo() {
    Ask.before(
        context,
        context.text("imports.undo.question"),
        context.text("imports.undo.consequence"),
        context.text(undoText()),
        this::undo);
  }

  private void undo() {
    var _ = imports.undo(id);
    context.open(ImportsView.PATH, id.toString());
  }

  private void carryOut() {
    try {
      context.open(ImportsView.PATH, imports.carryOut(id).id().toString());
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  private void resume() {
    try {
      imports.resume(id);
      context.open(ImportsView.PATH, id.toString());
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  /** Of the file, without what says how it is written. */
  static String plainName(ImportRun run) {
    return run.fileName().replaceAll("(?i)\\.(csv|txt|tsv|gz|xlsx|vcf|vcard)", "");
  }
}
