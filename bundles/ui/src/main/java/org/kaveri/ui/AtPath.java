package org.kaveri.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Where a {@link StaffView} is found.
 *
 * @since 0.1
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AtPath {
  /** Stands before each name: {@code kaveri.view.path} … */
  String PREFIX_ = "kaveri.view.";

  /**
   * First segment of its address: lower-case letters, digits and hyphens, unique among all views.
   * Segments after it are the view's own, see {@link ViewContext#segments}.
   */
  String path();

  /** Name of its icon, see {@link org.kaveri.ui.kit.Icons}. */
  String icon() default "circle";

  /** Where the navigation lists it. */
  Section section() default Section.WORK;

  /** The parts of the navigation. */
  enum Section {
    /** Everyday work. */
    WORK,
    /** Administration. */
    ADMINISTRATION,
    /** Reached by links and the command palette only. */
    HIDDEN
  }
}
