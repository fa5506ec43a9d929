package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.lists.ListColumn;
import org.kaveri.ui.lists.ListKind;
import org.kaveri.ui.lists.ListRows.Wanted;
import org.kaveri.ui.lists.ListScreen;

/** The catalogue, searched, filtered and sorted. */
final class ProductList extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Products products;
  private final transient ViewContext context;
  private final transient CategoryNames names;

  ProductList(ProductParts parts, SavedLists saved, ViewContext context) {
    this.products = parts.products();
    this.context = context;
    this.names = new CategoryNames(parts.categories().list());
    addClassName("k-stack");
    List<ListField> fields = products.fields();
    var kind =
        new ListKind(
            ProductsView.PATH,
            fields,
            new ProductWords(names, context),
            ProductQuery.all().sort(),
            saved,
            parts.access());
    var list = new ListScreen<Product>(context, kind, this::page);
    list.columns(
            ListColumn.<Product>of(
                    "name", context.text("common.name"), product -> product.details().name())
                .sorted()
                .rem(12)
                .grows(3),
            product -> product.id().toString(),
            columns())
        .search(context.text("products.search"));
    if (!names.all().isEmpty()) {
      fields.stream().filter(field -> field.name().equals("category")).forEach(list::quick);
    }
    Runnable adding = () -> new ProductForm(parts, context).add(list::refresh);
    list.whenEmpty(noneYet(parts.mayWrite(), adding));
    add(list.open());
    var categories =
        Kit.button(
            context.text("categories.title"),
            () -> context.open(ProductsView.PATH, ProductsView.CATEGORIES));
    if (parts.mayWrite()) {
      context.actions(categories, Kit.primary(context.text("products.add"), adding));
      context.key(this, "n", context.text("products.add"), adding);
    } else {
      context.actions(categories);
    }
    context.whenRecorded(
        this,
        Set.of("products.added", "products.changed", "products.removed"),
        notices -> list.refresh());
  }

  private List<ListColumn<Product>> columns() {
    return List.of(
        ListColumn.<Product>of(
                "code", context.text("products.code"), product -> product.details().code())
            .sorted()
            .onlyWhereWide(),
        ListColumn.of("category", context.text("products.category"), this::category)
            .onlyWhereWide(),
        ListColumn.<Product>of(
                "kind",
                context.text("products.kind"),
                product -> ProductsView.kind(product.details().kind(), context))
            .onlyWhereWide(),
        ListColumn.<Product>of(
                "price",
                context.text("products.price"),
                product -> product.details().price().map(context.formats()::money).orElse(""))
            .numbers(),
        ListColumn.<Product>of(
                "active",
                context.text("common.status"),
                product ->
                    context.text(
                        product.details().active() ? "products.active" : "products.inactive"))
            .onlyWhereWide(),
        ListColumn.<Product>of(
                "unit",
                context.text("products.unit"),
                product -> ProductsView.unit(product.details(), context))
            .onlyWhenChosen(),
        ListColumn.<Product>of(
                "tax-rate",
                context.text("products.tax-rate"),
                product ->
                    product
                        .details()
                        .sale()
                        .taxRate()
                        .map(rate -> context.formats().number(rate, 2))
                        .orElse(""))
            .numbers()
            .onlyWhenChosen());
  }

  private String category(Product product) {
    return product.details().place().category().flatMap(names::of).orElse("");
  }

  private EmptyState noneYet(boolean mayAdd, Runnable adding) {
    var ways = new ArrayList<Component>();
    if (mayAdd) {
      ways.add(Kit.button("plus", context.text("products.add"), adding));
    }
    if (context.offers("imports")) {
      ways.add(Kit.button(context.text("orders.import"), () -> context.open("imports")));
    }
    return new EmptyState("package", context.text("products.none"), ways.toArray(Component[]::new));
  }

  private Page<Product> page(Wanted wanted, Page.Request request) {
    var query = ProductQuery.all().where(wanted.filter()).sortedBy(wanted.sort());
    return wanted.text().isEmpty()
        ? products.list(query, request)
        : new Page<>(products.search(wanted.text(), query, Products.MAX_FOUND), Optional.empty());
  }
}
