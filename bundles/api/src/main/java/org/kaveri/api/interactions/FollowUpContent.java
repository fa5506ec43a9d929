package org.kaveri.api.interactions;

import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;

/**
 * What a follow-up says.
 *
 * @param text what is to be done, one line of 1 to {@value #MAX_TEXT} characters
 * @param due the day by which, where the company is; from 1970 to 2200
 * @param assignee who does it; empty for the caller
 * @param promised whether the customer was promised it
 * @since 0.1
 */
public record FollowUpContent(
    String text, LocalDate due, Optional<UserId> assignee, boolean promised) {

  /** The longest text, in characters. */
  public static final int MAX_TEXT = 500;

  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /**
   * Checks and cleans what is given.
   *
   * @throws InvalidException {@code follow-up.text-missing}, {@code follow-up.due}, {@code
   *     interaction.text-too-long}
   */
  public FollowUpContent {
    text = Texts.line("text", text, MAX_TEXT);
    if (text.isEmpty()) {
      throw new InvalidException("follow-up.text-missing", "Say what is to be done.");
    }
    if (due.isBefore(FIRST) || due.isAfter(LAST)) {
      throw new InvalidException("follow-up.due", "The day lies outside of 1970 to 2200.");
    }
  }

  /** Something the caller will do by that day. */
  public static FollowUpContent of(String text, LocalDate due) {
    return new FollowUpContent(text, due, Optional.empty(), false);
  }

  /** The same for somebody else. */
  public FollowUpContent withAssignee(UserId value) {
    return new FollowUpContent(text, due, Optional.of(value), promised);
  }

  /** The same by another day. */
  public FollowUpContent withDue(LocalDate value) {
    return new FollowUpContent(text, value, assignee, promised);
  }
}
