package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.customers.Dialling;
import org.kaveri.ui.kit.Kit;

/** Ways to reach somebody, as links that do it. */
final class Ways {
  private Ways() {}

  /** A number that is called by a click. */
  static Component phone(PhoneNumber phone, Dialling dialling) {
    return labelled(
        link("tel:" + dialling.dialled(phone), dialling.readable(phone)), phone.label());
  }

  /** An address that is written to by a click. */
  static Component email(String address, String label) {
    return labelled(
        link("mailto:" + address.replace("%", "%25").replace("?", "%3F"), address), label);
  }

  private static Anchor link(String href, String text) {
    Anchor link = new Anchor(href, text);
    link.addClassName("k-link");
    return link;
  }

  /** With what it is for behind it. */
  static Component labelled(Component way, String label) {
    return label.isEmpty() ? way : new Span(way, new Span(" "), Kit.muted(label));
  }
}
