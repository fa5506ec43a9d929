package org.kaveri.api.extensions;

import java.util.Optional;
import java.util.function.Function;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.Bundle;

/**
 * A contribution in use, as its {@link ExtensionPoint} hands it out. Its description is readable
 * without loading a class of the contributing room; the first {@link #call} loads and activates it.
 *
 * <p>Keep none of these, nor what a call gave, longer than until the point says that it was
 * removed: it would keep the room's class loader. Equality is identity.
 *
 * @param <T> the extension point's interface
 * @since 0.1
 */
@ProviderType
public interface Extension<T> {

  /** Its point, room and component. */
  ExtensionRef ref();

  /** The room it comes from: for its translations and resources. */
  Bundle room();

  /** Key of the title among the room's translations; may be empty. */
  String title();

  /** Place among its neighbours, the smallest first. */
  int order();

  /** The permission without which it isn't offered. */
  Optional<Permission> permission();

  /** A further property of its description, when it has it and it is of that type. */
  <P> Optional<P> property(String name, Class<P> type);

  /**
   * Calls the extension through the {@link Guard}. {@link Guarded.Failed} too when it can't be
   * activated or has gone meanwhile. The function must not give {@code null}.
   */
  <R> Guarded<R> call(Function<? super T, ? extends R> work);

  /** Whether the current caller may have it. */
  default boolean isOfferedTo(Access access) {
    return permission().map(access::allows).orElse(true);
  }
}
