/**
 * Serves the resources of all rooms: {@link org.kaveri.rest.server.ApiServlet} takes a request,
 * {@link org.kaveri.rest.server.StoredTokens} knows whose it is, {@link
 * org.kaveri.rest.server.Resources} knows who answers it, {@link org.kaveri.rest.server.Mounted}
 * lets it answer, {@link org.kaveri.rest.server.Problems} says why not, {@link
 * org.kaveri.rest.server.Repeats} remembers what was done.
 */
@NullMarked
package org.kaveri.rest.server;

import org.jspecify.annotations.NullMarked;
