package org.kaveri.it.card;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.CustomerCard;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The panels of the customer card, for a customer without anything. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "test-card", section = AtPath.Section.HIDDEN)
@Contributes(title = "test-card")
public final class CardView implements StaffView {
  private final CustomerCard card;

  /** Takes the card. */
  @Activate
  public CardView(@Reference CustomerCard card) {
    this.card = card;
  }

  @Override
  public Component content(ViewContext context) {
    return card.panels(new CustomerId(1), context);
  }
}
