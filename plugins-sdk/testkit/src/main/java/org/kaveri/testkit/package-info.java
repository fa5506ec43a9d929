/**
 * What tests of rooms and plugins need, without OSGi: start with {@link
 * org.kaveri.testkit.StoreFixture}.
 */
@NullMarked
package org.kaveri.testkit;

import org.jspecify.annotations.NullMarked;
