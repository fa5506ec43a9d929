package org.kaveri.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a component that makes sense only where the {@code rest} room is installed. It stays
 * unsatisfied, and its class unloaded, until that room is up. Every component in a room's {@code
 * .rest} package carries it.
 *
 * @since 0.1
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OverRest {

  /** The condition that the rest room registers; leave it as it is. */
  String osgi_ds_satisfying_condition_target() default "(osgi.condition.id=org.kaveri.rest)";
}
