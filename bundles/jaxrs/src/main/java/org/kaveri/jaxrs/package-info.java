/**
 * Runs resources that carry the annotations of Jakarta REST ({@code @Path}, {@code @GET} …), one
 * resource at a time: {@link org.kaveri.jaxrs.ResourceApplication}.
 *
 * <p>Nothing here knows users, tokens, JSON or the guard: that is the room {@code rest}. What
 * implements Jakarta REST stays inside of this bundle.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.jaxrs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
