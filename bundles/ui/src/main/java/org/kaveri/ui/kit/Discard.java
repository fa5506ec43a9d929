package org.kaveri.ui.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.kaveri.ui.ViewContext;

/** Asks before what was typed is thrown away; Esc keeps it. */
final class Discard {

  private final ConfirmDialog question = new ConfirmDialog();

  Discard(ViewContext context, Runnable discard) {
    question.setHeader(context.text("common.discard.question"));
    question.setText(context.text("common.discard.why"));
    question.setCancelable(true);
    question.setCancelText(context.text("common.discard.keep"));
    question.setConfirmText(context.text("common.discard"));
    question.setConfirmButtonTheme("primary error");
    question.addConfirmListener(event -> discard.run());
  }

  void open() {
    question.open();
  }
}
