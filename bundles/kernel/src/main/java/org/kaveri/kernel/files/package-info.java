/** Files that only the account of the server may read. */
@NullMarked
package org.kaveri.kernel.files;

import org.jspecify.annotations.NullMarked;
