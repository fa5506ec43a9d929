package org.kaveri.api;

/**
 * Something that the service needs is away for now; nothing was done, try again later.
 *
 * @since 0.1
 */
public final class UnavailableException extends KaveriException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param code stable code, for example {@code store.database-away}
   * @param message an English sentence for logs and the command line, without personal data
   * @param arguments values for the placeholders of the translated sentence
   */
  public UnavailableException(String code, String message, Object... arguments) {
    super(code, message, null, arguments);
  }

  /** As {@link #UnavailableException(String, String, Object...)}, with what lay below it. */
  public UnavailableException(String code, String message, Throwable cause, Object... arguments) {
    super(code, message, cause, arguments);
  }
}
