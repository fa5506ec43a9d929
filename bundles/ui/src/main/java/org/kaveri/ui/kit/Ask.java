package org.kaveri.ui.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.kaveri.api.KaveriException;
import org.kaveri.ui.ViewContext;

/**
 * Asks whether something shall really be done. Only for what can't be undone; all else is done at
 * once with an undo, see {@link ViewContext#done(String, String, Runnable)}.
 *
 * @since 0.1
 */
public final class Ask {

  private Ask() {}

  /**
   * Opens the question; what refuses to be done is said by {@link ViewContext#failed}.
   *
   * @param question the heading, like <em>Remove the plugin?</em>
   * @param consequence what will be gone
   * @param doIt the label of the button, a verb
   */
  public static void before(
      ViewContext context, String question, String consequence, String doIt, Runnable work) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(question);
    dialog.setText(consequence);
    dialog.setCancelable(true);
    dialog.setCancelText(context.text("common.cancel"));
    dialog.setConfirmText(doIt);
    dialog.setConfirmButtonTheme("primary error");
    dialog.addConfirmListener(
        event -> {
          try {
            work.run();
          } catch (KaveriException refused) {
            context.failed(refused);
          }
        });
    dialog.open();
  }
}
