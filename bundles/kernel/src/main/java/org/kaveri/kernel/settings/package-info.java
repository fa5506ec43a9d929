/**
 * The values of the settings that rooms describe; start at {@link
 * org.kaveri.kernel.settings.StoredSettings}.
 */
@NullMarked
package org.kaveri.kernel.settings;

import org.jspecify.annotations.NullMarked;
