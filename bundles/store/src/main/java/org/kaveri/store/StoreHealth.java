package org.kaveri.store;

import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether the database can be worked with, for readiness and administration.
 *
 * @since 0.1
 */
@ProviderType
public interface StoreHealth {

  /** Asks the database; empty when all is well, else what is wrong. Answers within seconds. */
  Optional<KaveriException> trouble();

  /** What the data lives in, for people: {@code Apache Derby 10.17.1.0 in …}; without secrets. */
  String description();
}
