package org.kaveri.operational.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.interactions.OneLineLog;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.WhichCustomer;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/**
 * Takes one line, shows as one types what was understood, asks for the customer where that is not
 * plain, and logs by Ctrl+Enter. Stays open for the next line.
 */
final class QuickLog {
  private static final int SOON_MILLIS = 150;
  private static final int MOST_FOUND = 20;

  private final ContactDesk desk;
  private final ViewContext context;
  private final Optional<CustomerId> card;
  private final LineDraft draft;
  private final Dialog dialog = new Dialog();
  final TextField line;
  private final UnderstoodChips chips;
  final RadioButtonGroup<Candidate> candidates = new RadioButtonGroup<>();
  final ComboBox<CustomerSummary> search;
  private final Div problem = new Div();
  private @Nullable Understood understood;
  private String requestKey = UUID.randomUUID().toString();
  private Instant begun;

  QuickLog(ContactDesk desk, ViewContext context, Optional<CustomerId> card) {
    this.desk = desk;
    this.context = context;
    this.card = card;
    this.draft = new LineDraft(card);
    this.begun = desk.clock.instant();
    line = Fields.text(context.text("operational.one-line.line"), "");
    line.setMaxLength(OneLineLog.MAX_LINE);
    line.setHelperText(context.text("operational.one-line.example"));
    line.setValueChangeMode(ValueChangeMode.LAZY);
    line.setValueChangeTimeout(SOON_MILLIS);
    line.setValue(draft.text());
    line.addValueChangeListener(event -> typed());
    line.setAutofocus(true);
    chips = new UnderstoodChips(desk, context);
    candidates.setLabel(context.text("operational.one-line.whose"));
    candidates.setItemLabelGenerator(QuickLog::label);
    candidates.addValueChangeListener(event -> chosen(event.getValue(), this::clearSearch));
    search =
        Fields.find(context.text("operational.one-line.find"), this::find, CustomerSummary::name);
    search.addValueChangeListener(event -> chosen(event.getValue(), candidates::clear));
    problem.addClassName("k-problem");
    problem.getElement().setAttribute("role", "alert");
    build();
    read();
  }

  void open() {
    dialog.open();
    line.focus();
  }

  private void build() {
    dialog.setHeaderTitle(context.text("operational.one-line.title"));
    dialog.addClassNames("k-form-dialog", "k-wide");
    dialog.setCloseOnOutsideClick(false);
    Div body = new Div(problem, line, chips, candidates, search);
    body.addClassName("k-form");
    dialog.add(body);
    Button save = Kit.primary(context.text("operational.log.save"), this::save);
    dialog
        .getFooter()
        .add(
            new Paragraph(context.text("operational.one-line.keys")),
            Kit.quiet(context.text("common.close"), dialog::close),
            save);
    // Owned by the content: Flow takes the dialog itself for something outside of its overlay.
    Shortcuts.addShortcutListener(body, this::save, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(dialog)
        .resetFocusOnActiveElement();
    Shortcuts.addShortcutListener(body, this::save, Key.ENTER)
        .listenOn(line)
        .resetFocusOnActiveElement();
  }

  private void typed() {
    draft.keep(line.getValue());
    read();
  }

  /** The last choice counts: the other field is emptied. */
  private void chosen(@Nullable Object value, Runnable clearOther) {
    if (value != null) {
      clearOther.run();
    }
    showChips();
  }

  private void clearSearch() {
    search.clear();
  }

  /** Understands what stands in the field; keeps the customer chosen while the name stays. */
  private void read() {
    problem.setVisible(false);
    try {
      Understood now = desk.oneLine.understand(line.getValue(), context.locale(), card);
      boolean sameQuestion = understood != null && understood.customer().equals(now.customer());
      understood = now;
      if (!sameQuestion) {
        ask(now.customer());
      }
      showChips();
    } catch (KaveriException refused) {
      say(context.sentence(refused));
    }
  }

  private void ask(WhichCustomer which) {
    candidates.clear();
    search.clear();
    boolean asked = which instanceof WhichCustomer.Asked;
    candidates.setVisible(asked);
    if (which instanceof WhichCustomer.Asked(String typed, List<Candidate> found)) {
      candidates.setItems(found);
    }
  }

  private List<CustomerSummary> find(String text) {
    return text.isBlank() ? List.of() : desk.customers.search(text, MOST_FOUND);
  }

  private void showChips() {
    search.setVisible(
        understood != null
            && !(understood.customer() instanceof WhichCustomer.Certain)
            && !line.getValue().isBlank()
            && desk.access.allows(Customers.READ));
    Understood shown = settled();
    if (line.getValue().isBlank() || shown == null) {
      chips.clear();
    } else {
      chips.show(shown);
    }
  }

  /** What was understood, with the customer who was chosen. */
  private @Nullable Understood settled() {
    Understood now = understood;
    if (now == null) {
      return null;
    }
    if (candidates.getValue() != null) {
      return now.withCustomer(candidates.getValue());
    }
    CustomerSummary found = search.getValue();
    return found == null
        ? now
        : now.withCustomer(
            new Candidate(found.id(), Optional.empty(), found.name(), found.city().orElse("")));
  }

  void save() {
    if (line.getValue().isBlank()) {
      return;
    }
    if (!isOfTheLine(understood)) {
      read();
    }
    Understood wanted = settled();
    if (wanted == null || !isOfTheLine(wanted)) {
      return;
    }
    try {
      desk.oneLine.log(
          wanted,
          Optional.of(requestKey),
          Optional.of(Duration.between(begun, desk.clock.instant())));
      context.done(context.text("operational.one-line.done", nameOf(wanted)));
      next();
    } catch (KaveriException refused) {
      say(context.sentence(refused));
    }
  }

  /** Whether it says what stands in the field now; not so after a reading that failed. */
  private boolean isOfTheLine(@Nullable Understood reading) {
    return reading != null && reading.line().equals(line.getValue());
  }

  /** Ready for the next line. */
  private void next() {
    requestKey = UUID.randomUUID().toString();
    begun = desk.clock.instant();
    understood = null;
    line.clear();
    read();
    line.focus();
  }

  private void say(String sentence) {
    problem.setText(sentence);
    problem.setVisible(true);
  }

  private static String nameOf(Understood wanted) {
    return wanted.customer() instanceof WhichCustomer.Certain(Candidate candidate)
        ? candidate.name()
        : "";
  }

  private static String label(Candidate candidate) {
    return candidate.detail().isEmpty()
        ? candidate.name()
        : candidate.name() + " · " + candidate.detail();
  }
}
