/**
 * Black-box tests: they start the real distribution as an administrator would and look at it from
 * outside.
 *
 * <p>Start at {@link org.kaveri.it.RunningServer}, which every test here uses; {@link
 * org.kaveri.it.BrowserTest} adds a browser, {@link org.kaveri.it.TestBundle} builds a bundle out
 * of test classes and {@link org.kaveri.it.RealPostgres} brings a PostgreSQL.
 *
 * <p>Beware: each server is a process of its own; close it ({@code try}-with-resources), which also
 * checks that it stopped cleanly and that its log holds no warning nobody expected.
 */
@NullMarked
package org.kaveri.it;

import org.jspecify.annotations.NullMarked;
