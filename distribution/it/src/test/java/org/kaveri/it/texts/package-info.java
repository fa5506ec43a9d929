/**
 * Holds the screens to three complete languages: {@link org.kaveri.it.texts.TextsTest} over the
 * property files and the keys that code asks for, {@link org.kaveri.it.texts.LiteralsTest} over
 * sentences that stand in the code of a screen.
 */
@NullMarked
package org.kaveri.it.texts;

import org.jspecify.annotations.NullMarked;
