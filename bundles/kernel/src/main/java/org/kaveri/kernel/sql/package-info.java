/**
 * Plain JDBC in few words, for the kernel's own small tables: {@link org.kaveri.kernel.sql.Rows}.
 */
@NullMarked
package org.kaveri.kernel.sql;

import org.jspecify.annotations.NullMarked;
