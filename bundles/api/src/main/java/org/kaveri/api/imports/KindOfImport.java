package org.kaveri.api.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Names an {@link ImportKind}. Becomes a property of the service, so that a kind can be found
 * without loading its class.
 *
 * @since 0.1
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface KindOfImport {
  /** Stands before the name: {@code kaveri.import.id}. */
  String PREFIX_ = "kaveri.import.";

  /**
   * Stable and unique: lower-case letters and digits, words joined by hyphens, at most 100
   * characters. The command line and imports under way know the kind by it.
   */
  String id();
}
