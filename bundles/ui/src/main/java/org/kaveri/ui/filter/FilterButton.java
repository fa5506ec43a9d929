package org.kaveri.ui.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/**
 * Opens the editor of a filter, and says in a sentence what is asked for at the moment.
 *
 * {@snippet :
 * var filter = new FilterButton(context, customers.fields(), words, chosen -> grid.list(…));
 * add(Kit.toolbar(search, filter), filter.sentence(), grid);
 * }
 *
 * @since 0.1
 */
public final class FilterButton extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final transient List<ListField> fields;
  private final transient FieldWords words;
  private final transient Consumer<Filter> changed;
  private final Span said = new Span();
  private final Div sentence = new Div();
  private transient Filter filter = Filter.everything();

  /**
   * A button without a filter.
   *
   * @param fields that can be asked for
   * @param changed called with each filter that differs from the one before
   */
  public FilterButton(
      ViewContext context, List<ListField> fields, FieldWords words, Consumer<Filter> changed) {
    this.context = context;
    this.fields = List.copyOf(fields);
    this.words = words;
    this.changed = changed;
    addClassName("k-filter");
    add(Kit.button("list-filter", context.text("common.filter"), this::edit));
    said.addClassName("k-muted");
    said.getElement().setAttribute("role", "status");
    sentence.addClassNames("k-filter", "k-says");
    sentence.add(
        said, Kit.iconButton("x", context.text("filter.clear"), () -> choose(Filter.everything())));
    say();
  }

  /** What is asked for in words, with the button that takes it away; to be put below the fields. */
  public Component sentence() {
    return sentence;
  }

  private void edit() {
    var editor = new GroupEditor(filter, 0, fields, words, context);
    new FormDialog(
            context,
            context.text("filter.title"),
            context.text("filter.apply"),
            () -> choose(editor.filter().orElse(Filter.everything())))
        .fields(editor)
        .wide()
        .open();
  }

  /** Shows this as what is asked for now, without telling anybody. */
  public void show(Filter shown) {
    filter = shown;
    say();
  }

  /** What is asked for now. */
  public Filter filter() {
    return filter;
  }

  private void choose(Filter chosen) {
    if (chosen.equals(filter)) {
      return;
    }
    Filter before = filter;
    show(chosen);
    try {
      changed.accept(chosen);
    } catch (KaveriException refused) {
      show(before);
      throw refused;
    }
  }

  private void say() {
    boolean some = !filter.isEverything();
    said.setText(some ? new FilterSentence(fields, words, context).of(filter) : "");
    sentence.setVisible(some);
  }
}
