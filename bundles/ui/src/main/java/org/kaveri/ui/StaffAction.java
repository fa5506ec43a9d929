package org.kaveri.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that can be done from anywhere in the staff UI: a button above the navigation and a
 * line in the command palette, titled by {@link org.kaveri.api.extensions.Contributes}.
 *
 * {@snippet :
 * @Component
 * @OnScreen
 * @Contributes(title = "tickets.new", order = 200, permission = "tickets:write")
 * final class NewTicket implements StaffAction {
 *   @Override
 *   public void run(ViewContext context) {
 *     new TicketDialog(context, tickets).open();
 *   }
 * }
 * }
 *
 * @since 0.1
 */
@ConsumerType
public interface StaffAction {

  /** Does it, or opens the dialog that will. Runs under the session's lock: return fast. */
  void run(ViewContext context);

  /**
   * The single key that runs it, empty when none; a key of the page at hand wins, and staff can
   * switch such keys off.
   */
  default String key() {
    return "";
  }
}
