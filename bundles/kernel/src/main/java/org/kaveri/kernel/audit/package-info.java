/** The record of what was done to the server: {@link org.kaveri.kernel.audit.StoredAudit}. */
@NullMarked
package org.kaveri.kernel.audit;

import org.jspecify.annotations.NullMarked;
