package org.kaveri.api;

/**
 * What was named is not there, or the caller may not know that it is.
 *
 * @since 0.1
 */
public final class NotFoundException extends KaveriException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param code stable code, for example {@code customer.unknown}
   * @param message an English sentence for logs and the command line, without personal data
   * @param arguments values for the placeholders of the translated sentence
   */
  public NotFoundException(String code, String message, Object... arguments) {
    super(code, message, null, arguments);
  }

  /** As {@link #NotFoundException(String, String, Object...)}, with what lay below it. */
  public NotFoundException(String code, String message, Throwable cause, Object... arguments) {
    super(code, message, cause, arguments);
  }
}
