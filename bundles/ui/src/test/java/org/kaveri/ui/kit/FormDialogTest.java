package org.kaveri.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.testkit.Fake;
import org.kaveri.ui.ViewContext;
import tools.jackson.databind.node.JsonNodeFactory;

class FormDialogTest {

  private final UI ui = new UI();
  private final AtomicInteger saved = new AtomicInteger();
  private final TextField name = new TextField();
  private boolean refuse;

  private final ViewContext context =
      Fake.of(
          ViewContext.class,
          (method, arguments) ->
              switch (method) {
                case "text", "sentence" -> String.valueOf(arguments[0]);
                default -> throw new UnsupportedOperationException(method);
              });

  private final FormDialog dialog = new FormDialog(context, "New", "Save", this::save).fields(name);

  private void save() {
    if (refuse) {
      throw new InvalidException("name.taken", "Taken.");
    }
    saved.incrementAndGet();
  }

  @BeforeEach
  void openTab() {
    UI.setCurrent(ui);
  }

  @AfterEach
  void closeTab() {
    UI.setCurrent(null);
  }

  @Test
  void a_second_click_that_was_under_way_saves_nothing_more() {
    dialog.open();

    dialog.save();
    dialog.save();

    assertThat(saved).hasValue(1);
  }

  @Test
  void saving_that_is_asked_for_while_it_saves_is_done_once() {
    AtomicInteger runs = new AtomicInteger();
    FormDialog[] itself = new FormDialog[1];
    itself[0] =
        new FormDialog(
            context,
            "New",
            "Save",
            () -> {
              runs.incrementAndGet();
              itself[0].save();
            });
    itself[0].open();

    itself[0].save();

    assertThat(runs).hasValue(1);
  }

  @Test
  void what_was_refused_can_be_saved_after_it_was_mended() {
    dialog.open();
    refuse = true;
    dialog.save();
    refuse = false;

    dialog.save();

    assertThat(saved).hasValue(1);
  }

  @Test
  void closes_at_once_when_nothing_was_typed() {
    dialog.open();

    dialog.leave();

    assertThat(dialog.isOpened()).isFalse();
  }

  @Test
  void asks_before_it_throws_away_the_first_letter() {
    dialog.open();
    type();

    dialog.leave();

    assertThat(dialog.isOpened()).isTrue();
  }

  /** The field itself hasn't told its value yet. */
  private void type() {
    name.getParent()
        .orElseThrow()
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(
                name.getParent().orElseThrow().getElement(),
                "input",
                JsonNodeFactory.instance.objectNode()));
  }
}
