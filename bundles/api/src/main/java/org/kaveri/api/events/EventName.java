package org.kaveri.api.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which facts of a kind are kept. It outlives the class: renaming or moving the
 * record keeps the name.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

  /** Subject, dot, what happened: {@code orders.placed}; at most 100 characters, unique. */
  String value();
}
