/**
 * What all extension points have in common: how a contribution is described ({@link
 * org.kaveri.api.extensions.Contributes}), collected ({@link
 * org.kaveri.api.extensions.ExtensionPoint}), called ({@link org.kaveri.api.extensions.Guard}) and
 * shown to the administrator ({@link org.kaveri.api.extensions.Extensions}).
 *
 * <p>A plugin's author needs {@code Contributes} alone. Who opens a new point starts at {@code
 * ExtensionPoint}. Beware of calling an extension past the guard: its failure would be yours.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.extensions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
