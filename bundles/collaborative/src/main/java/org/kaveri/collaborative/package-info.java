/**
 * The collaborative module, first part: the customers' portal has a port of its own, on which
 * {@link org.kaveri.collaborative.NotOpenYet} says in three languages that it is not open yet.
 *
 * <p>{@link org.kaveri.collaborative.PortalServer} opens the port when the module comes and closes
 * it when the module goes; nothing of it stays in any configuration. Whatever is served there
 * targets {@link org.kaveri.collaborative.PortalServer#TARGET}; the staff's screens target all
 * other servers. There is no session and no cookie.
 */
@NullMarked
package org.kaveri.collaborative;

import org.jspecify.annotations.NullMarked;
