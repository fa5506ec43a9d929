/**
 * Serves Vaadin applications by the HTTP whiteboard of plain OSGi.
 *
 * <p>A servlet container finds Flow's routes, factories and listeners by scanning a class path;
 * here nothing is scanned: a {@link org.kaveri.vaadin.VaadinApp} says what it consists of and
 * {@link org.kaveri.vaadin.VaadinApps#serve} registers it. Several applications live side by side
 * (staff, portal), each with its own sessions, translations and look; nothing of them is kept in
 * statics.
 *
 * <p>Beware: classes of a room that was removed stay reachable through caches of Flow and Jackson
 * until {@link org.kaveri.vaadin.PluginClasses#purge} was called for its class loader.
 */
@Version("1.0.0")
@NullMarked
package org.kaveri.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
