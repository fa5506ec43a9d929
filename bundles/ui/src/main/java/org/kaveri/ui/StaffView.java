package org.kaveri.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A place in the staff's navigation with an address of its own.
 *
 * {@snippet :
 * @Component
 * @OnScreen
 * @AtPath(path = "products", icon = "package")
 * @Contributes(title = "orders.products.title", order = 300, permission = "orders:read")
 * final class ProductsView implements StaffView {
 *   @Override
 *   public Component content(ViewContext context) {
 *     return new ProductList(context, products);
 *   }
 * }
 * }
 *
 * <p>The shell checks the permission, calls through the guard and shows an error card in the view's
 * place when it fails. The component lives as long as its room; the content as long as it is shown.
 *
 * @since 0.1
 */
@ConsumerType
public interface StaffView {

  /**
   * A new component for one visit. Called at each navigation to the view's path or below it; never
   * {@code null}, never the same twice.
   */
  Component content(ViewContext context);
}
