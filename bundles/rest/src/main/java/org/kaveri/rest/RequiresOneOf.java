package org.kaveri.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that a body is read into, without one of these members at least it is refused: for the
 * description of the REST interface, as {@link Required}.
 *
 * @since 0.4
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiresOneOf {
  /** Names of members. */
  String[] value();
}
