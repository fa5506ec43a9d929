/**
 * Facts for programs outside: {@link org.kaveri.rest.webhooks.StoredWebhooks} keeps who hears what,
 * {@link org.kaveri.rest.webhooks.WebhookPump} sees to it that {@code Round}s are sent, {@code
 * Sender} sends. Why it is as it is stands in {@code docs/decisions/0020}.
 *
 * <p>Beware: no transaction is open while something is sent, so all that a round does is written so
 * that it may happen twice.
 */
@NullMarked
package org.kaveri.rest.webhooks;

import org.jspecify.annotations.NullMarked;
