package org.kaveri.api;

/**
 * The input breaks a rule; mended, the same call will work.
 *
 * @since 0.1
 */
public final class InvalidException extends KaveriException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param code stable code, for example {@code customer.name-missing}
   * @param message an English sentence for logs and the command line, without personal data
   * @param arguments values for the placeholders of the translated sentence
   */
  public InvalidException(String code, String message, Object... arguments) {
    super(code, message, null, arguments);
  }

  /** As {@link #InvalidException(String, String, Object...)}, with what lay below it. */
  public InvalidException(String code, String message, Throwable cause, Object... arguments) {
    super(code, message, cause, arguments);
  }
}
