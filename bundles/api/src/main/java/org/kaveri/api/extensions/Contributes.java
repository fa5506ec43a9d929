package org.kaveri.api.extensions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Describes a contribution. What it says becomes properties of the service, so the platform can
 * list, order and check a contribution without loading its class.
 *
 * {@snippet :
 * @Component
 * @Contributes(title = "loyalty.title", order = 300, permission = "customers:read")
 * final class LoyaltyPanel implements CustomerPanel { … }
 * }
 *
 * @since 0.1
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Contributes {
  /** Stands before each name: {@code kaveri.title}, {@code kaveri.order} … */
  String PREFIX_ = "kaveri.";

  /** Key of the title among the translations of the contributing room. */
  String title() default "";

  /** Place among its neighbours, the smallest first; rooms of the platform use 100, 200, 300 … */
  int order() default 10_000;

  /**
   * The permission without which the contribution isn't offered, as {@code customers:read}; empty
   * when everybody may have it. Services check their own permissions all the same.
   */
  String permission() default "";
}
