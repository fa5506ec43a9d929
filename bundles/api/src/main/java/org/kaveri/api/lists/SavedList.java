package org.kaveri.api.lists;

import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;

/**
 * A look at a list that was given a name.
 *
 * @param id never changes
 * @param version grows with each change; hand it back to {@link SavedLists#change}
 * @param list which list it looks at, like {@code customers}
 * @param name what its owner called it
 * @param owner who saved it
 * @param shared whether every employee sees it; else only its owner
 * @param changeable whether the caller may change it
 * @param look what it shows
 * @since 0.1
 */
public record SavedList(
    SavedListId id,
    long version,
    String list,
    String name,
    UserId owner,
    boolean shared,
    boolean changeable,
    ListLook look) {}
