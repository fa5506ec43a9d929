package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkSelection;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Asks what shall be done to the customers who are selected. */
final class BulkForm {
  private static final int COLLEAGUES = 50;

  private final Desk desk;
  private final BulkChanges bulk;
  private final ViewContext context;
  private final BulkSelection who;
  private final Consumer<BulkRun> begun;

  /**
   * For these customers.
   *
   * @param begun gets the change as soon as it has begun
   */
  BulkForm(
      Desk desk,
      BulkChanges bulk,
      ViewContext context,
      BulkSelection who,
      Consumer<BulkRun> begun) {
    this.desk = desk;
    this.bulk = bulk;
    this.context = context;
    this.who = who;
    this.begun = begun;
  }

  void owner() {
    ComboBox<Colleague> owner =
        Fields.find(
            context.text("customers.owner"),
            text -> desk.users().search(text, COLLEAGUES),
            Colleague::displayName);
    owner.setClearButtonVisible(true);
    Runnable tell = () -> owner.setHelperText(help(owner));
    owner.addValueChangeListener(event -> tell.run());
    tell.run();
    ask(
        "bulk.owner.title",
        owner,
        () -> new BulkDeed.SetOwner(owner.getOptionalValue().map(Colleague::id)));
  }

  /** Says before it happens that whoever gives customers away may not see them any more. */
  private String help(ComboBox<Colleague> owner) {
    boolean kept = desk.access().sight().sees(owner.getOptionalValue().map(Colleague::id));
    return context.text(kept ? "bulk.owner.help" : "bulk.owner.beyond");
  }

  void addTag() {
    tag("bulk.add-tag.title", true, BulkDeed.AddTag::new);
  }

  void removeTag() {
    tag("bulk.remove-tag.title", false, BulkDeed.RemoveTag::new);
  }

  private void tag(String title, boolean fresh, Function<String, BulkDeed> deed) {
    ComboBox<String> tag =
        Fields.find(context.text("bulk.tag"), text -> desk.customers().tags(text), text -> text);
    tag.setRequiredIndicatorVisible(true);
    if (fresh) {
      tag.setHelperText(context.text("customers.tags.help"));
      tag.setAllowCustomValue(true);
      tag.addCustomValueSetListener(event -> tag.setValue(event.getDetail()));
      tag.getElement().setProperty("maxlength", CustomerDetails.MAX_TAG_LENGTH);
    }
    ask(title, tag, () -> deed.apply(tag.getOptionalValue().orElse("")));
  }

  private <C extends Component & Focusable<?>> void ask(
      String title, C field, Supplier<BulkDeed> deed) {
    String about =
        switch (who) {
          case BulkSelection.Chosen some -> context.text("bulk.about", some.customers().size());
          case BulkSelection.Listed listed ->
              context.text("bulk.about-all", BulkChanges.MAX_CUSTOMERS);
        };
    new FormDialog(
            context,
            context.text(title),
            context.text("bulk.do"),
            () -> begun.accept(bulk.start(who, deed.get())))
        .fields(Kit.prose(about), field)
        .openAt(field);
  }
}
