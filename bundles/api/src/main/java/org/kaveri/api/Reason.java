package org.kaveri.api;

import java.util.List;

/**
 * Why something is as it is, said so that a person can act on it: what a {@link KaveriException}
 * says, where nothing is thrown (a state, a finding, a refused contribution).
 *
 * @param code stable code, like {@code plugins.import-missing}; screens translate {@code
 *     error.<code>} with the arguments and fall back to the message
 * @param message an English sentence for logs and the command line, without personal data
 * @param arguments values for the placeholders {@code {0}}, {@code {1}} … of the translated
 *     sentence
 * @since 0.1
 */
public record Reason(String code, String message, List<Object> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** A reason with its arguments one by one. */
  public static Reason of(String code, String message, Object... arguments) {
    return new Reason(code, message, List.of(arguments));
  }

  /** What the exception says. */
  public static Reason of(KaveriException exception) {
    String message = exception.getMessage();
    return new Reason(
        exception.code(), message == null ? exception.code() : message, exception.arguments());
  }

  @Override
  public String toString() {
    return message;
  }
}
