/**
 * Users, roles, sign-in and what each caller may do.
 *
 * <p>{@link org.kaveri.kernel.access.CheckedAccess} answers what every service asks; {@link
 * org.kaveri.kernel.access.PasswordSignIn} lets people in. Beware: whoever adds a way in goes
 * through {@link org.kaveri.kernel.access.TryLimiter} and does the same work for a name that does
 * not exist.
 */
@NullMarked
package org.kaveri.kernel.access;

import org.jspecify.annotations.NullMarked;
