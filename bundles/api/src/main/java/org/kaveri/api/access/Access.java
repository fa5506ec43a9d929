package org.kaveri.api.access;

import org.kaveri.api.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers whether the {@linkplain Caller#current() current caller} may do a thing.
 *
 * <p>Roles are looked up anew at most every five seconds, so a permission taken away or a user
 * disabled is felt that soon on every node. A program that speaks for a user within {@linkplain
 * Caller#limit() limits} holds what both hold. Safe for any thread; joins no transaction.
 *
 * @since 0.1
 */
@ProviderType
public interface Access {

  /**
   * Returns quietly when the current caller holds the permission.
   *
   * @throws RefusedException {@code access.permission-missing} when not, {@code access.nobody} when
   *     no caller is bound
   */
  void require(Permission permission);

  /** Whether the current caller holds the permission; {@code false} when no caller is bound. */
  boolean allows(Permission permission);

  /**
   * Which customers the current caller sees: of an employee as wide as the widest of her roles, of
   * a program that speaks for her the same, of the platform all. Read anew like permissions, at
   * most every five seconds. Rooms with rows of customers ask {@code org.kaveri.store.sight}
   * instead, which makes conditions of it.
   *
   * @throws RefusedException {@code access.nobody} when no caller is bound
   */
  SightScope sight();
}
