/** A bundle that logs contacts as fast as the server takes them, and checks them afterwards. */
@NullMarked
package org.kaveri.it.load;

import org.jspecify.annotations.NullMarked;
