package org.kaveri.api;

/**
 * The caller lacks a permission or is not signed in.
 *
 * @since 0.1
 */
public final class RefusedException extends KaveriException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param code stable code, for example {@code access.permission-missing}
   * @param message an English sentence for logs and the command line, without personal data
   * @param arguments values for the placeholders of the translated sentence
   */
  public RefusedException(String code, String message, Object... arguments) {
    super(code, message, null, arguments);
  }

  /** As {@link #RefusedException(String, String, Object...)}, with what lay below it. */
  public RefusedException(String code, String message, Throwable cause, Object... arguments) {
    super(code, message, cause, arguments);
  }
}
