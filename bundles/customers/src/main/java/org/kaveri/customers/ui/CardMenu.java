package org.kaveri.customers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.kaveri.customers.cards.CardVersion;
import org.kaveri.customers.cards.ContactCards;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.Kit;

/** A button that offers somebody as a contact card for an address book. */
final class CardMenu extends Span {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final String name;
  private final transient Function<CardVersion, String> card;
  private final String title;
  private final Button button;

  /**
   * A button; what it offers is made when it is pressed for the first time.
   *
   * @param name who it is
   * @param card asked when the link is followed, on a thread that holds no session
   */
  CardMenu(ViewContext context, String name, Function<CardVersion, String> card) {
    this.context = context;
    this.name = name;
    this.card = card;
    title = context.text("customers.card.of", name);
    button = Kit.iconButton("download", title, this::open);
    add(button);
  }

  private void open() {
    if (getComponentCount() > 1) {
      return; // the popover opens by itself from the second time on
    }
    var menu = new Popover();
    menu.setTarget(button);
    menu.setPosition(PopoverPosition.BOTTOM_END);
    menu.setModal(true);
    menu.setAriaLabel(title);
    var body = new Div(link(CardVersion.V4), link(CardVersion.V3));
    body.addClassName("k-stack"); // narrower than a menu: it stands beside each person
    menu.add(body);
    add(menu);
    menu.open();
  }

  private Anchor link(CardVersion version) {
    var file =
        new FileDownload(
            ContactCards.fileName(name),
            ContactCards.MEDIA_TYPE,
            out -> out.write(card.apply(version).getBytes(StandardCharsets.UTF_8)));
    String key = version == CardVersion.V4 ? "customers.card.new" : "customers.card.old";
    var link = new Anchor(file, context.text(key, version.written()));
    link.addClassName("k-link");
    return link;
  }
}
