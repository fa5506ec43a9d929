/**
 * The screens on which tokens of programs are made and ended, {@link
 * org.kaveri.rest.ui.TokensView}, and webhooks are, {@link org.kaveri.rest.ui.WebhooksView}. Loaded
 * only where the ui room is installed.
 */
@NullMarked
package org.kaveri.rest.ui;

import org.jspecify.annotations.NullMarked;
