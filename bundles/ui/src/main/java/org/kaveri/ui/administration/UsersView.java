package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.Users;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/**
 * Those who sign in, and at {@code users/roles} what they may do and see, at {@code users/teams}
 * with whom.
 */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = UsersView.PATH, icon = "users", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "users.title", order = 920, permission = "users:manage")
public final class UsersView implements StaffView {
  static final String PATH = "users";

  private final Users users;
  private final Roles roles;
  private final Teams teams;
  private final Access access;
  private final Words words;

  /** Created by Declarative Services. */
  @Activate
  public UsersView(
      @Reference Users users,
      @Reference Roles roles,
      @Reference Teams teams,
      @Reference Access access,
      @Reference Words words) {
    this.users = users;
    this.roles = roles;
    this.teams = teams;
    this.access = access;
    this.words = words;
  }

  @Override
  public Component content(ViewContext context) {
    if (context.segments().equals(List.of(RolesPage.SEGMENT))) {
      return new RolesPage(roles, access, words, context);
    }
    return context.segments().equals(List.of(TeamsPage.SEGMENT))
        ? new TeamsPage(teams, users, context)
        : new UsersPage(users, roles, words, context);
  }
}
