package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The catalogue. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = ProductsView.PATH, icon = "package")
@Contributes(title = "products.title", order = 400, permission = "orders:read")
public final class ProductsView implements StaffView {
  static final String PATH = "products";
  static final String CATEGORIES = "categories";

  private final ProductParts parts;
  private final SavedLists saved;

  @Activate
  public ProductsView(
      @Reference Products products,
      @Reference ProductCategories categories,
      @Reference Access access,
      @Reference SavedLists saved,
      @Reference Settings settings) {
    this.saved = saved;
    parts = new ProductParts(products, categories, access, settings);
  }

  @Override
  public Component content(ViewContext context) {
    if (context.segments().isEmpty()) {
      return new ProductList(parts, saved, context);
    }
    String place = context.segments().getFirst();
    return place.equals(CATEGORIES)
        ? new CategoriesPage(parts, context)
        : new ProductPage(ProductId.parse(place), parts, context);
  }

  static String kind(ProductKind kind, ViewContext context) {
    return context.text(
        switch (kind) {
          case GOODS -> "products.kind.goods";
          case SERVICE -> "products.kind.service";
          case SUBSCRIPTION -> "products.kind.subscription";
        });
  }

  /** What is counted of it. */
  static String unit(ProductDetails details, ViewContext context) {
    return details.sale().unit().isEmpty()
        ? context.text("products.unit.piece")
        : details.sale().unit();
  }
}
