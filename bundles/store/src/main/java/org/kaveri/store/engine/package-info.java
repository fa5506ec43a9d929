/**
 * How the store works. {@link org.kaveri.store.engine.StoreEngine} ties it together and can be used
 * without OSGi; {@code Osgi…} classes put it into the framework; {@code Dialect} holds all that
 * differs between databases; {@code Transactions} is where commits happen.
 *
 * <p>Not exported. Beware of class loaders: nothing here may keep a class of a room alive after the
 * room's store was closed.
 */
@NullMarked
package org.kaveri.store.engine;

import org.jspecify.annotations.NullMarked;
