package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The catalogue. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "products", icon = "package")
@Contributes(title = "products.title", order = 400, permission = "orders:read")
public final class ProductsView implements StaffView {
  private final Products products;
  private final Access access;
  private final Settings settings;

  @Activate
  public ProductsView(
      @Reference Products products, @Reference Access access, @Reference Settings settings) {
    this.products = products;
    this.access = access;
    this.settings = settings;
  }

  @Override
  public Component content(ViewContext context) {
    var grid = new PagedGrid<Product>(products::list);
    grid.column(context.text("common.name"), product -> product.details().name())
        .setWidth("12rem")
        .setFlexGrow(3);
    var code = grid.column(context.text("products.code"), product -> product.details().code());
    var kind =
        grid.column(
            context.text("products.kind"), product -> kind(product.details().kind(), context));
    grid.numberColumn(
        context.text("products.price"),
        product -> product.details().price().map(context.formats()::money).orElse(""));
    var status =
        grid.column(
            context.text("common.status"),
            product ->
                context.text(product.details().active() ? "products.active" : "products.inactive"));
    grid.onlyWhereWide(List.of(code, kind, status));
    var search =
        Fields.search(
            context.text("products.search"),
            text ->
                grid.list(
                    text.isBlank()
                        ? products::list
                        : request ->
                            new Page<>(
                                products.search(text, Products.MAX_FOUND), Optional.empty())));
    var content = new Div(Kit.toolbar(search), grid);
    content.addClassName("k-stack");
    context.key(content, "/", context.text("products.search"), search::focus);
    var ways = new ArrayList<Component>();
    if (access.allows(Orders.WRITE)) {
      String currency = settings.get(CompanySettings.CURRENCY);
      Runnable adding = () -> new ProductForm(products, currency, context).add(grid::refresh);
      context.actions(Kit.primary(context.text("products.add"), adding));
      ways.add(Kit.button("plus", context.text("products.add"), adding));
      context.key(content, "n", context.text("products.add"), adding);
      Consumer<Product> changing =
          product ->
              new ProductForm(products, currency, context).change(product.id(), grid::refresh);
      grid.componentColumn(
              context.text("common.edit"),
              product ->
                  Kit.iconButton(
                      "pencil",
                      context.text("products.change", product.details().name()),
                      () -> changing.accept(product)))
          .setWidth("5.5rem")
          .setFlexGrow(0);
      grid.whenOpened(changing);
    }
    if (context.offers("imports")) {
      ways.add(Kit.button(context.text("orders.import"), () -> context.open("imports")));
    }
    var noneYet =
        new EmptyState("package", context.text("products.none"), ways.toArray(Component[]::new));
    var nothingFound = new EmptyState("package", context.text("common.nothing-found"));
    grid.whenEmpty(noneYet);
    search.addValueChangeListener(
        event -> grid.whenEmpty(event.getValue().isBlank() ? noneYet : nothingFound));
    context.whenRecorded(
        content, Set.of("products.added", "products.changed"), notices -> grid.refresh());
    return content;
  }

  static String kind(ProductKind kind, ViewContext context) {
    return context.text(
        kind == ProductKind.GOODS ? "products.kind.goods" : "products.kind.service");
  }
}
