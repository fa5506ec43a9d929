package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded.Done;
import org.kaveri.api.extensions.Guarded.Failed;
import org.kaveri.ui.StaffAction;
import org.kaveri.ui.kit.Kit;
import org.osgi.framework.FrameworkUtil;

/** The buttons of all {@link StaffAction}s that the person may have, each with its key. */
final class StaffActionRow {

  private StaffActionRow() {}

  static Component of(Desk desk, UI ui) {
    ScreenContext frame =
        new ScreenContext(
            desk,
            ui,
            FrameworkUtil.getBundle(StaffActionRow.class),
            new ScreenContext.Place(List.of(), Map.of()),
            NoPage.INSTANCE);
    Following<StaffAction> row =
        new Following<>(action -> button(action, frame), desk.actions::list, desk.access);
    row.addClassName("k-stack");
    row.follow(frame, changed -> desk.actions.onChange(changed::accept));
    return row;
  }

  private static Component button(Extension<StaffAction> action, ScreenContext frame) {
    ScreenContext context = frame.of(action);
    String label = context.text(action.title());
    Runnable work =
        () -> {
          if (action.call(a -> done(() -> a.run(context))) instanceof Failed<Boolean> failed) {
            context.failed(context.sentence(failed.reason()));
          }
        };
    Button button = Kit.button("pencil", label, work);
    button.addClassName("k-find");
    String key = action.call(StaffAction::key) instanceof Done<String>(String wanted) ? wanted : "";
    PageCommands.hint(button, key, frame.usesSingleKeys());
    PageCommands.offerEverywhere(button, new PageCommands.Command(label, "pencil", key, work));
    return button;
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }
}
