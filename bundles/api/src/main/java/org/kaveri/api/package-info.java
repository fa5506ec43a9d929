/**
 * The words that every room speaks: ids, {@link org.kaveri.api.Money}, {@link org.kaveri.api.Page}
 * and the five kinds of {@link org.kaveri.api.KaveriException}.
 *
 * <p>Beneath it a package for each subject holds its records, its services (which the platform or a
 * module provides), its facts and its extension points. There is no behaviour here beyond what a
 * value knows of itself.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
