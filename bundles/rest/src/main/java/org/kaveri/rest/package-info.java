/**
 * What a room needs to be reached over HTTP: it contributes {@link org.kaveri.rest.RestResource}s,
 * marked {@link org.kaveri.rest.OverRest}, from its {@code .rest} package.
 *
 * <p>This room does the rest: tokens, the caller, JSON, limits, the guard, and errors as {@code
 * application/problem+json} (RFC 9457). How to call it from outside stands in {@code docs/rest.md}.
 */
@NullMarked
@Export
@Version("0.4.0")
package org.kaveri.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
