package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/**
 * Small parts: buttons, links, short texts and rows of them.
 *
 * @since 0.1
 */
public final class Kit {

  private Kit() {}

  /** The one button of a screen or dialog that does what it is there for. */
  public static Button primary(String label, Runnable click) {
    Button button = button(label, click);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  /** A button beside others. */
  public static Button button(String label, Runnable click) {
    return new Button(label, event -> click.run());
  }

  /** A button with an icon before its label. */
  public static Button button(String icon, String label, Runnable click) {
    return new Button(label, Icons.of(icon), event -> click.run());
  }

  /** A button that steps back behind its neighbours. */
  public static Button quiet(String label, Runnable click) {
    Button button = button(label, click);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  /** A button for what can't be taken back, or does harm. */
  public static Button danger(String label, Runnable click) {
    Button button = button(label, click);
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }

  /** A button of an icon alone; the label is its tooltip and what a screen reader says. */
  public static Button iconButton(String icon, String label, Runnable click) {
    Button button = new Button(Icons.of(icon), event -> click.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("k-icon-button");
    button.setAriaLabel(label);
    Tooltip.forComponent(button).withText(label);
    return button;
  }

  /** A link to a place of the staff UI, with an address from {@code ViewContext.address}. */
  public static Anchor link(String text, String address) {
    Anchor link = new Anchor(address, text);
    link.addClassName("k-link");
    return link;
  }

  /** A text that steps back behind its neighbours. */
  public static Span muted(String text) {
    Span span = new Span(text);
    span.addClassName("k-muted");
    return span;
  }

  /** A text of more than a few words; keeps its line breaks. */
  public static Paragraph prose(String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName("k-prose");
    return paragraph;
  }

  /** A word or two about the state of something. */
  public static Span chip(String text, Tone tone) {
    Span chip = new Span(text);
    chip.addClassNames("k-chip", tone.className());
    return chip;
  }

  /** Parts side by side, wrapping where it is narrow. */
  public static Div row(Component... parts) {
    return box("k-row", parts);
  }

  /** What a line is about, and at its end what can be done with it, however narrow it is. */
  public static Div line(Component about, Component... buttons) {
    Div line = box("k-entry", about);
    line.add(buttons);
    return line;
  }

  /** Parts below one another. */
  public static Div stack(Component... parts) {
    return box("k-stack", parts);
  }

  /** Parts in as many columns as there is room for. */
  public static Div columns(Component... parts) {
    return box("k-columns", parts);
  }

  /** What stands above a list: fields that narrow it at the left, buttons at the right. */
  public static Div toolbar(Component... parts) {
    return box("k-toolbar", parts);
  }

  /** Takes up the room between its neighbours in a row or toolbar. */
  public static Span spacer() {
    Span span = new Span();
    span.addClassName("k-spacer");
    return span;
  }

  private static Div box(String className, Component... parts) {
    Div box = new Div(parts);
    box.addClassName(className);
    return box;
  }
}
