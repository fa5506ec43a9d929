/**
 * Understands a contact typed in one line.
 *
 * <p>{@link org.kaveri.operational.oneline.LineReader} is the grammar: it knows channels, minutes,
 * directions and dates, and nothing of customers. {@link
 * org.kaveri.operational.oneline.CustomerFinder} looks for who is named in what the grammar left
 * over. {@link org.kaveri.operational.oneline.GrammarOneLineLog} puts both together. The words
 * stand in {@code words_<language>.properties}.
 *
 * <p>Beware: a customer is certain only when nobody else can be meant. When in doubt, ask.
 */
@NullMarked
package org.kaveri.operational.oneline;

import org.jspecify.annotations.NullMarked;
