package org.kaveri.ui.kit;

import com.vaadin.flow.component.icon.SvgIcon;

/**
 * The icons of the screens: line icons of one set (Lucide), named as there, like {@code users} or
 * {@code phone-call}. The names at hand stand in {@code bundles/ui/icons/names.txt}.
 *
 * @since 0.1
 */
public final class Icons {

  private static final String SPRITE = "look/icons.svg";

  private Icons() {}

  /** A new icon, drawn in the colour of the text around it and passed over by screen readers. */
  public static SvgIcon of(String name) {
    SvgIcon icon = new SvgIcon(SPRITE, name);
    icon.addClassName("k-icon");
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }
}
