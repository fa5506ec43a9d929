package org.kaveri.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a service would not or could not do, said so that a person can act on it.
 *
 * <p>There are five kinds and no more: {@link InvalidException} (mend the input), {@link
 * NotFoundException} (it is not there, or not for this caller), {@link RefusedException} (the
 * caller may not), {@link ConflictException} (somebody else was faster, or it exists already) and
 * {@link UnavailableException} (try again later). Each carries a stable code that {@code
 * docs/errors.md} explains; screens translate {@code error.<code>} with the arguments and fall back
 * to the message.
 *
 * <p>The transaction in which one is thrown is rolled back whole. Neither message nor arguments
 * hold personal data, since both may reach a log.
 *
 * @since 0.1
 */
public abstract sealed class KaveriException extends RuntimeException
    permits InvalidException,
        NotFoundException,
        RefusedException,
        ConflictException,
        UnavailableException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  KaveriException(String code, String message, @Nullable Throwable cause, Object... arguments) {
    super(message, cause);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The stable code, like {@code customer.name-missing}: a room's word, a dot, what happened. */
  public final String code() {
    return code;
  }

  /** Values for the placeholders {@code {0}}, {@code {1}} … of the translated sentence. */
  public final List<Object> arguments() {
    return arguments;
  }
}
