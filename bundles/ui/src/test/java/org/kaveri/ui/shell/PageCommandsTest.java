package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;

class PageCommandsTest {

  private final UI ui = new UI();
  private final Div owner = new Div();

  @Test
  void offers_a_command_while_its_owner_is_on_screen() {
    PageCommands.offer(owner, new PageCommands.Command("Log a call", "phone", "c", () -> {}));
    assertThat(PageCommands.of(ui).ofKey("c")).isEmpty();

    ui.add(owner);
    assertThat(PageCommands.of(ui).ofKey("c")).isPresent();

    ui.remove(owner);
    assertThat(PageCommands.of(ui).list()).isEmpty();
  }

  @Test
  void gives_a_key_to_whoever_asked_for_it_last() {
    Div later = new Div();
    ui.add(owner, later);
    PageCommands.offer(owner, new PageCommands.Command("first", "zap", "n", () -> {}));
    PageCommands.offer(later, new PageCommands.Command("second", "zap", "n", () -> {}));

    assertThat(PageCommands.of(ui).ofKey("n").orElseThrow().label()).isEqualTo("second");
  }

  @Test
  void lets_the_page_win_over_what_works_everywhere() {
    Div frame = new Div();
    ui.add(owner, frame);
    PageCommands.offer(owner, new PageCommands.Command("on this card", "zap", "q", () -> {}));
    PageCommands.offerEverywhere(frame, new PageCommands.Command("anywhere", "zap", "q", () -> {}));

    assertThat(PageCommands.of(ui).ofKey("q").orElseThrow().label()).isEqualTo("on this card");
  }
}
