/**
 * Who is calling and what they may do.
 *
 * <p>A border (screen, REST, mail, job) binds the {@link org.kaveri.api.access.Caller} once; each
 * service asks {@link org.kaveri.api.access.Access} once per operation. Screens may ask too, to
 * leave out what would be refused, but never instead.
 *
 * <p>Start at {@link org.kaveri.api.access.Access} to ask, {@link
 * org.kaveri.api.access.PermissionSet} to declare what can be asked, {@link
 * org.kaveri.api.access.SignIn} to let somebody in, {@link org.kaveri.api.access.Users} for names.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
