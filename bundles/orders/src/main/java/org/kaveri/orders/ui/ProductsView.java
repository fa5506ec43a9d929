package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.Products;
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
@AtPath(path = ProductsView.PATH, icon = "package")
@Contributes(title = "products.title", order = 400, permission = "orders:read")
public final class ProductsView implements StaffView {
  static final String PATH = "products";
  private static final String CATEGORIES = "categories";

  private final ProductParts parts;

  @Activate
  public ProductsView(
      @Reference Products products,
      @Reference ProductCategories categories,
      @Reference Access access,
      @Reference Settings settings) {
    parts = new ProductParts(products, categories, access, settings);
  }

  @Override
  public Component content(ViewContext context) {
    if (context.segments().isEmpty()) {
      return list(context);
    }
    String place = context.segments().getFirst();
    return place.equals(CATEGORIES)
        ? new CategoriesPage(parts, context)
        : new ProductPage(ProductId.parse(place), parts, context);
  }

  private Component list(ViewContext context) {
    Products products = parts.products();
    var names = new CategoryNames(parts.categories().list());
    var grid = new PagedGrid<Product>(products::list);
    grid.linkColumn(
            context.text("common.name"),
            product -> product.details().name(),
            product -> context.address(PATH, product.id().toString()))
        .setWidth("12rem")
        .setFlexGrow(3);
    var code = grid.column(context.text("products.code"), product -> product.details().code());
    var category =
        grid.column(
            context.text("products.category"),
            product ->
                product
                    .details()
                    .place()
                    .category()
                    .flatMap(names::find)
                    .map(ProductCategory::name)
                    .orElse(""));
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
    grid.onlyWhereWide(List.of(code, category, kind, status));
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
    var within = names.field("");
    within.setAriaLabel(context.text("products.category"));
    within.setPlaceholder(context.text("products.category"));
    within.setWidth("14rem");
    within.addValueChangeListener(
        event -> {
          search.clear();
          grid.list(
              within
                  .getOptionalValue()
                  .<Function<Page.Request, Page<Product>>>map(
                      chosen -> request -> products.list(chosen.id(), request))
                  .orElse(products::list));
        });
    var toolbar = Kit.toolbar(search);
    if (!names.all().isEmpty()) {
      toolbar.add(within);
    }
    var content = new Div(toolbar, grid);
    content.addClassName("k-stack");
    context.key(content, "/", context.text("products.search"), search::focus);
    var ways = new ArrayList<Component>();
    var categories =
        Kit.button(context.text("categories.title"), () -> context.open(PATH, CATEGORIES));
    if (parts.mayWrite()) {
      Runnable adding = () -> new ProductForm(parts, context).add(grid::refresh);
      context.actions(categories, Kit.primary(context.text("products.add"), adding));
      ways.add(Kit.button("plus", context.text("products.add"), adding));
      context.key(content, "n", context.text("products.add"), adding);
    } else {
      context.actions(categories);
    }
    grid.whenOpened(product -> context.open(PATH, product.id().toString()));
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
