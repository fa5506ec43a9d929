package org.kaveri.api.orders;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.ProductCategoryId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The parts of the catalogue: a tree of two levels.
 *
 * <p>Reading needs {@link Orders#READ}, writing {@link Orders#WRITE}. Every operation joins the
 * current thread's transaction or makes one of its own, in a constant number of statements. Safe
 * for any thread. Writing publishes {@link ProductCategoryChanged}.
 *
 * @since 0.1
 */
@ProviderType
public interface ProductCategories {
  /** How many categories there may be. */
  int MAX = 1_000;

  /** All of them: those of the first level by name, each followed by its own parts by name. */
  List<ProductCategory> list();

  /**
   * Adds a category.
   *
   * @param name 1 to 100 characters
   * @param parent a category of the first level; empty for one of the first level
   * @throws InvalidException {@code category.name-missing}, {@code category.name-too-long}, {@code
   *     category.too-deep} when the parent has one itself, {@code category.too-many}
   * @throws NotFoundException {@code category.unknown}
   * @throws ConflictException {@code category.name-taken}
   */
  ProductCategory add(String name, Optional<ProductCategoryId> parent);

  /**
   * Renames a category or puts it elsewhere. Nothing happens when it is the same as before.
   *
   * @param version the one that the caller has seen
   * @throws InvalidException as {@link #add}; {@code category.too-deep} too when it has parts
   *     itself
   * @throws NotFoundException {@code category.unknown}
   * @throws ConflictException {@code category.name-taken}, {@code category.changed-meanwhile}
   */
  ProductCategory change(
      ProductCategoryId id, long version, String name, Optional<ProductCategoryId> parent);

  /**
   * Removes a category in which nothing stands.
   *
   * @throws NotFoundException {@code category.unknown}
   * @throws ConflictException {@code category.in-use} while it has products or parts
   */
  void remove(ProductCategoryId id);
}
