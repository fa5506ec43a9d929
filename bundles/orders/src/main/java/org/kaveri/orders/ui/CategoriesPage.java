package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** The parts of the catalogue. */
final class CategoriesPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ProductCategories categories;
  private final transient ViewContext context;
  private final boolean mayWrite;

  CategoriesPage(ProductParts parts, ViewContext context) {
    this.categories = parts.categories();
    this.context = context;
    mayWrite = parts.mayWrite();
    addClassName("k-stack");
    context.title(context.text("categories.title"));
    var back = Kit.button(context.text("products.title"), () -> context.open(ProductsView.PATH));
    if (mayWrite) {
      context.actions(back, Kit.primary(context.text("categories.add"), this::add));
      context.key(this, "n", context.text("categories.add"), this::add);
    } else {
      context.actions(back);
    }
    show();
    context.whenRecorded(this, Set.of("products.category-changed"), notices -> show());
  }

  private void show() {
    removeAll();
    List<ProductCategory> all = categories.list();
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "package",
              context.text("categories.none"),
              mayWrite
                  ? new Component[] {Kit.button("plus", context.text("categories.add"), this::add)}
                  : new Component[0]));
      return;
    }
    var list = Kit.stack();
    all.forEach(category -> list.add(row(category)));
    add(new Panel(context.text("categories.title"), list));
  }

  private Component row(ProductCategory category) {
    var name = new Span(category.name());
    category.parent().ifPresent(parent -> name.getStyle().set("padding-inline-start", "1.5rem"));
    if (!mayWrite) {
      return Kit.line(name);
    }
    return Kit.line(
        name,
        Kit.iconButton(
            "pencil", context.text("categories.change", category.name()), () -> change(category)),
        Kit.iconButton(
            "x", context.text("categories.remove", category.name()), () -> remove(category)));
  }

  private void add() {
    form(context.text("categories.add"), Optional.empty());
  }

  private void change(ProductCategory category) {
    form(context.text("categories.change", category.name()), Optional.of(category));
  }

  private void form(String title, Optional<ProductCategory> before) {
    List<ProductCategory> all = categories.list();
    TextField name = Fields.text(context.text("common.name"), "");
    name.setMaxLength(100);
    var parent =
        new CategoryNames(firstLevel(all, before)).field(context.text("categories.parent"));
    before.ifPresent(
        category -> {
          name.setValue(category.name());
          category.parent().flatMap(new CategoryNames(all)::find).ifPresent(parent::setValue);
        });
    new FormDialog(
            context,
            title,
            context.text("common.save"),
            () -> {
              var above = parent.getOptionalValue().map(ProductCategory::id);
              if (before.isPresent()) {
                categories.change(
                    before.get().id(), before.get().version(), name.getValue(), above);
              } else {
                categories.add(name.getValue(), above);
              }
              context.done(context.text("common.saved"));
              show();
            })
        .fields(name, parent)
        .check(() -> check(name))
        .open();
  }

  private boolean check(TextField name) {
    name.setErrorMessage(context.text("error.category.name-missing"));
    name.setInvalid(name.getValue().isBlank());
    return !name.isInvalid();
  }

  private static List<ProductCategory> firstLevel(
      List<ProductCategory> all, Optional<ProductCategory> but) {
    var possible = new ArrayList<>(all);
    possible.removeIf(category -> category.parent().isPresent());
    but.ifPresent(category -> possible.removeIf(other -> other.id().equals(category.id())));
    return possible;
  }

  private void remove(ProductCategory category) {
    Ask.before(
        context,
        context.text("categories.remove.question", category.name()),
        context.text("categories.remove.consequence"),
        context.text("common.remove"),
        () -> {
          categories.remove(category.id());
          context.done(context.text("categories.removed", category.name()));
          show();
        });
  }
}
