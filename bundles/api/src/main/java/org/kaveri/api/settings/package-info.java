/**
 * What an administrator sets for the whole company.
 *
 * <p>A room describes its settings by a {@link org.kaveri.api.settings.SettingsGroup}; the form in
 * the administration is made from it. Values are read through {@link
 * org.kaveri.api.settings.Settings}. What is chosen before the server starts (ports, database) is
 * configuration and stands in {@code conf}, not here.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
