package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Origin;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/** What else is entered about a customer: tags, whom she belongs to, how she came, a note. */
final class MoreFields {
  private static final int OFFERED = 50;
  private static final List<Named> OWN =
      List.of(
          new Named("customers.tags", CustomerDetails::tags),
          new Named("customers.parent", CustomerDetails::parent),
          new Named("customers.origin", CustomerDetails::origin),
          new Named("customers.prospect", CustomerDetails::prospect),
          new Named("customers.note", CustomerDetails::note),
          new Named("own-fields.heading", CustomerDetails::own));

  private final Customers customers;
  private final ViewContext context;
  private final MultiSelectComboBox<String> tags;
  private final ComboBox<CustomerSummary> parent;

  /** Whom the customer belongs to when the one at the form does not see her: she stays. */
  private Optional<CustomerId> unseenParent = Optional.empty();

  private final Checkbox prospect;
  private final TextField source;
  private final TextField attraction;
  private final TextArea note;
  private final OwnInputs own;

  MoreFields(Desk desk, Optional<CustomerId> customer, ViewContext context) {
    customers = desk.customers();
    own = new OwnInputs(desk, customer, context);
    this.context = context;
    tags = tagField();
    parent =
        Fields.find(
            context.text("customers.parent"),
            text -> customers.search(text, OFFERED),
            CustomerSummary::name);
    parent.setClearButtonVisible(true);
    prospect = new Checkbox(context.text("customers.prospect.is"));
    source = Fields.text(context.text("customers.source"), "");
    attraction = Fields.text(context.text("customers.attraction"), "");
    note = Fields.longText(context.text("customers.note"), "");
    note.setMaxLength(CustomerDetails.MAX_NOTE_LENGTH);
  }

  private MultiSelectComboBox<String> tagField() {
    var field = new MultiSelectComboBox<String>(context.text("customers.tags"));
    field.setHelperText(context.text("customers.tags.help"));
    field.setWidthFull();
    field.setAllowCustomValue(true);
    field.setItems(
        query ->
            customers.tags(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    field.addCustomValueSetListener(
        event -> {
          if (!event.getDetail().isBlank()) {
            var more = new TreeSet<>(field.getValue());
            more.add(event.getDetail().strip());
            field.setValue(more);
          }
        });
    return field;
  }

  /** All of them, in the order of reading. */
  List<Component> all() {
    var all = new ArrayList<Component>();
    all.add(Kit.columns(tags, parent));
    all.addAll(own.all());
    all.addAll(
        List.of(
            new H3(context.text("customers.origin")),
            prospect,
            Kit.columns(source, attraction),
            note));
    return all;
  }

  void fill(CustomerDetails details) {
    tags.setValue(new TreeSet<>(details.tags()));
    Optional<CustomerSummary> above =
        details
            .parent()
            .flatMap(id -> Optional.ofNullable(customers.summaries(List.of(id)).get(id)));
    above.ifPresent(parent::setValue);
    unseenParent = above.isPresent() ? Optional.empty() : details.parent();
    if (unseenParent.isPresent()) {
      parent.setHelperText(context.text("customers.parent.unseen"));
    }
    prospect.setValue(details.prospect());
    source.setValue(details.origin().source());
    attraction.setValue(details.origin().attraction());
    note.setValue(details.note());
    own.fill(details);
  }

  /** Which of these fields somebody else has changed. */
  List<String> changes(CustomerDetails before, CustomerDetails now) {
    return OWN.stream()
        .filter(field -> !field.value.apply(before).equals(field.value.apply(now)))
        .map(field -> context.text(field.label))
        .toList();
  }

  void enter(CustomerDetails.Draft draft) {
    draft
        .tags(new ArrayList<>(tags.getValue()))
        .parent(parent.getOptionalValue().map(CustomerSummary::id).or(() -> unseenParent))
        .origin(new Origin(source.getValue(), attraction.getValue()))
        .prospect(prospect.getValue())
        .note(note.getValue());
    own.enter(draft);
  }

  /**
   * A field of this part of the form.
   *
   * @param label its key among the texts
   */
  private record Named(String label, Function<CustomerDetails, ?> value) {}
}
