package org.kaveri.store;

import org.kaveri.api.UnavailableException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives ids: unique among all kinds of things and all nodes, roughly rising, never given twice.
 *
 * @since 0.1
 */
@ProviderType
public interface Ids {

  /**
   * The next id. Costs nothing but once per thousand, and never a part of the transaction under
   * way.
   *
   * @return positive, below 2^53, so that it survives JSON
   * @throws UnavailableException {@code store.away}
   */
  long next();
}
