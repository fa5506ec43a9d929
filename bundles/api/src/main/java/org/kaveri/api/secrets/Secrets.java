package org.kaveri.api.secrets;

import java.util.Optional;
import org.kaveri.api.UnavailableException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals what a room must be able to read again, like the key of a signature, so that its table says
 * nothing to who reads the database alone. What only has to be recognised is hashed instead; what
 * an administrator enters is a {@link org.kaveri.api.settings.Setting.Secret}.
 *
 * {@snippet :
 * String kept = secrets.seal("hook " + id, key);
 * String key = secrets.open("hook " + id, kept).orElseThrow(…);
 * }
 *
 * <p>The key lies beside the database, in a file of the server, and is the same on every node. Safe
 * for any thread; needs no transaction and no permission: the room guards its own rows.
 *
 * @since 0.1
 */
@ProviderType
public interface Secrets {

  /**
   * The secret in a form that a table may hold: printable ASCII, at most 60 characters and half as
   * much again as the secret is long.
   *
   * @param place what it is kept for; under another it doesn't open, so that nobody moves a value
   *     from one row to another
   * @throws UnavailableException {@code secrets.key-unreadable}
   */
  String seal(String place, String secret);

  /**
   * The secret again; empty when it was sealed with another key or for another place.
   *
   * @throws UnavailableException {@code secrets.key-unreadable}
   */
  Optional<String> open(String place, String sealed);
}
