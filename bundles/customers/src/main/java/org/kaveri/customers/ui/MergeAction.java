package org.kaveri.customers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerAction;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks with whom the customer of the card is one, and puts them side by side. */
@Component(service = CustomerAction.class)
@OnScreen
@Contributes(title = "merges.with", order = 800, permission = "customers:merge")
public final class MergeAction implements CustomerAction {
  private static final int FOUND = 50;

  private final Customers customers;

  @Activate
  public MergeAction(@Reference Customers customers) {
    this.customers = customers;
  }

  @Override
  public void run(CustomerId customer, ViewContext context) {
    ComboBox<CustomerSummary> other =
        Fields.find(
            context.text("merges.other"),
            text ->
                text.isBlank()
                    ? java.util.List.of()
                    : customers.search(text, FOUND).stream()
                        .filter(found -> !found.id().equals(customer))
                        .toList(),
            DuplicatesPage::told);
    new FormDialog(
            context,
            context.text("merges.with"),
            context.text("merges.compare"),
            () ->
                context.open(
                    DuplicatesView.PATH, customer.toString(), other.getValue().id().toString()))
        .fields(other)
        .check(
            () -> {
              boolean chosen = other.getValue() != null;
              other.setErrorMessage(chosen ? "" : context.text("merges.other.missing"));
              other.setInvalid(!chosen);
              return chosen;
            })
        .open();
  }
}
