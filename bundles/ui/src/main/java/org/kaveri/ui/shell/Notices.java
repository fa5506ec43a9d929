package org.kaveri.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;

/** Short sentences at the lower edge of the screen. */
final class Notices {

  private static final int SHORT_MILLIS = 4_000;
  private static final int UNDO_MILLIS = 10_000;

  private Notices() {}

  static void done(String sentence) {
    show(line("circle-check", sentence), SHORT_MILLIS);
  }

  static void done(String sentence, String undoLabel, Runnable undo) {
    Div line = line("circle-check", sentence);
    Notification notice = show(line, UNDO_MILLIS);
    Button button =
        Kit.quiet(
            undoLabel,
            () -> {
              notice.close();
              undo.run();
            });
    button.setDisableOnClick(true);
    line.add(button);
  }

  static void failed(String sentence, String closeLabel) {
    Div line = line("circle-alert", sentence);
    Notification notice = show(line, 0);
    notice.addThemeVariants(NotificationVariant.ERROR);
    notice.setAssertive(true);
    line.add(Kit.iconButton("x", closeLabel, notice::close));
  }

  private static Notification show(Div line, int millis) {
    Notification notice = new Notification(line);
    notice.setPosition(Position.BOTTOM_CENTER);
    notice.setDuration(millis);
    notice.open();
    return notice;
  }

  private static Div line(String icon, String sentence) {
    Div line = new Div(Icons.of(icon), new Span(sentence));
    line.addClassName("k-notice");
    return line;
  }
}
