/**
 * Contact cards, vCard 3.0 (RFC 2426) and 4.0 (RFC 6350): {@link
 * org.kaveri.customers.cards.ContactCards} writes one of a customer or a person, {@link
 * org.kaveri.customers.cards.VcardFormat} reads and writes files of them for imports and exports.
 *
 * <p>Beware: the syntax is the library's business (folding, escapes, quoted-printable of 2.1); here
 * stands what the properties mean.
 */
@NullMarked
package org.kaveri.customers.cards;

import org.jspecify.annotations.NullMarked;
