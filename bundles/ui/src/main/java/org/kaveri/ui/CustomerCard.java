package org.kaveri.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fills the customer card with what rooms contribute to it. For the view that shows the card: it
 * draws who the customer is and puts these parts in their places.
 *
 * @since 0.1
 */
@ProviderType
public interface CustomerCard {

  /**
   * Every {@link CustomerPanel} that the person may have, framed and titled, in order. A broken one
   * is an error card in its place; panels that come and go with their rooms come and go here,
   * without a reload.
   */
  Component panels(CustomerId customer, ViewContext context);

  /**
   * Every {@link CustomerAction} that the person may have, as buttons with their keys; they come
   * and go as the panels do.
   */
  Component actions(CustomerId customer, ViewContext context);
}
