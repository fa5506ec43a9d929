/** Short ways to send SQL over a connection that the store gave. */
@NullMarked
package org.kaveri.operational.sql;

import org.jspecify.annotations.NullMarked;
