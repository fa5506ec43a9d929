package org.kaveri.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A part of the customer card. The card draws frame and title (from {@link
 * org.kaveri.api.extensions.Contributes}), the panel its content.
 *
 * {@snippet :
 * @Component
 * @OnScreen
 * @Contributes(title = "loyalty.title", order = 500, permission = "customers:read")
 * final class LoyaltyPanel implements CustomerPanel {
 *   @Override
 *   public Component content(CustomerId customer, ViewContext context) {
 *     return new Span(context.text("loyalty.points", points.of(customer)));
 *   }
 * }
 * }
 *
 * @since 0.1
 */
@ConsumerType
public interface CustomerPanel {

  /** A new component for one card; a constant number of statements whatever the customer's size. */
  Component content(CustomerId customer, ViewContext context);

  /**
   * Whether this is read at length, as the contacts are: such panels stand beside the others where
   * there is room for two columns, and after them where there is not. Facts and short lists, which
   * most panels are, leave it false.
   */
  default boolean wide() {
    return false;
  }
}
