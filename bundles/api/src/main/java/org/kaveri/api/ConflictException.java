package org.kaveri.api;

/**
 * The call was overtaken: the row was changed meanwhile, or the name is taken.
 *
 * @since 0.1
 */
public final class ConflictException extends KaveriException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param code stable code, for example {@code store.changed}
   * @param message an English sentence for logs and the command line, without personal data
   * @param arguments values for the placeholders of the translated sentence
   */
  public ConflictException(String code, String message, Object... arguments) {
    super(code, message, null, arguments);
  }

  /** As {@link #ConflictException(String, String, Object...)}, with what lay below it. */
  public ConflictException(String code, String message, Throwable cause, Object... arguments) {
    super(code, message, cause, arguments);
  }
}
