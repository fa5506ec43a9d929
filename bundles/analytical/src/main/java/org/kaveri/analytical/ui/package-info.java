/** The module's screens: {@link org.kaveri.analytical.ui.BuyingPanel} on the customer card. */
@NullMarked
package org.kaveri.analytical.ui;

import org.jspecify.annotations.NullMarked;
