package org.kaveri.api.lists;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.SavedListId;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks at lists that employees gave names, and how each likes her lists.
 *
 * {@snippet :
 * var look = ListLook.plain().where(Filter.parse("city = Turku"));
 * SavedList turku = saved.add("customers", "Turku", false, look);
 * }
 *
 * <p>A list is named by lower-case letters, digits and hyphens: the platform's by the path of their
 * view, a plugin's with its prefix. Everybody keeps lists of their own without a permission; what
 * is shared is read by every employee. Sharing, and changing or removing what is shared, needs
 * {@link #SHARE}; whoever shared a list may take it back or remove it without. What a look shows is
 * never more than its reader may see: the list itself asks for its permission.
 *
 * <p>Only for employees: everything throws {@link RefusedException} {@code access.nobody} to
 * another caller. Every operation joins the current thread's transaction or makes one of its own,
 * in a constant number of statements. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface SavedLists {
  /** To share lists with everybody. */
  Permission SHARE = new Permission("lists:share");

  /** How many lists an employee may save of one kind, shared ones among them. */
  int MAX_OWN = 100;

  /** How many of one kind may be shared. */
  int MAX_SHARED = 200;

  /** How long a name may be, in characters. */
  int MAX_NAME = 100;

  /** The caller's own and those shared by others, each by name. */
  List<SavedList> all(String list);

  /** One of the caller's own or of those shared; empty for any other. */
  Optional<SavedList> find(SavedListId id);

  /**
   * Saves a look under a name.
   *
   * @param name 1 to {@value #MAX_NAME} characters, unlike those of the caller's other lists of
   *     that kind; case does not count
   * @throws InvalidException {@code list.name}, {@code list.too-many}
   * @throws ConflictException {@code list.name-taken}
   * @throws RefusedException {@code access.permission-missing} when it shall be shared
   */
  SavedList add(String list, String name, boolean shared, ListLook look);

  /**
   * Changes a saved list. Its owner stays the same.
   *
   * @param version the one that the caller has seen
   * @param name as in {@link #add}, among the owner's lists
   * @throws NotFoundException {@code list.unknown}, for the lists of others that are not shared too
   * @throws InvalidException {@code list.name}, {@code list.too-many}
   * @throws ConflictException {@code list.name-taken}, {@code list.changed-meanwhile}
   * @throws RefusedException {@code access.permission-missing}
   */
  SavedList change(SavedListId id, long version, String name, boolean shared, ListLook look);

  /**
   * Removes a saved list; whoever started with it sees the plain list from then on.
   *
   * @throws NotFoundException {@code list.unknown}
   * @throws RefusedException {@code access.permission-missing}
   */
  void remove(SavedListId id);

  /** How the caller likes that list. */
  ListHabits habits(String list);

  /**
   * Keeps how the caller likes that list.
   *
   * @throws NotFoundException {@code list.unknown} when it shall start with a list that the caller
   *     does not see
   */
  void keep(String list, ListHabits habits);
}
