package org.kaveri.ui.filter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/**
 * Opens the editor of a filter, and says beside it what is asked for at the moment.
 *
 * {@snippet :
 * var filter = new FilterButton(context, customers.fields(), words, chosen -> grid.list(…));
 * add(Kit.toolbar(search, filter), grid);
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
  private final Span sentence = new Span();
  private final Button clear;
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
    clear = Kit.iconButton("x", context.text("filter.clear"), () -> choose(Filter.everything()));
    sentence.addClassName("k-muted");
    sentence.getElement().setAttribute("role", "status");
    add(Kit.button("list-filter", context.text("common.filter"), this::edit), sentence, clear);
    say();
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

  private void choose(Filter chosen) {
    if (!chosen.equals(filter)) {
      changed.accept(chosen); // refused before it is shown
      filter = chosen;
      say();
    }
  }

  private void say() {
    boolean some = !filter.isEverything();
    sentence.setText(some ? new FilterSentence(fields, words, context).of(filter) : "");
    clear.setVisible(some);
  }
}
