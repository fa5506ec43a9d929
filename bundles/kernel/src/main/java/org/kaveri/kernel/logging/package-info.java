/**
 * Log levels at run time. {@link org.kaveri.kernel.logging.StoredLogLevels} keeps what was chosen;
 * {@code Logback} is the one place that knows the library.
 */
@NullMarked
package org.kaveri.kernel.logging;

import org.jspecify.annotations.NullMarked;
