package org.kaveri.ui.administration;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Tone;

/** The list of users; a row opens the dialog with all that can be done to one. */
final class UsersPage extends Div {
  private static final long serialVersionUID = 1;

  private final transient Words words;
  private final transient ViewContext context;

  UsersPage(Users users, Roles roles, Words words, ViewContext context) {
    this.words = words;
    this.context = context;
    PagedGrid<User> grid = new PagedGrid<>(users::list);
    UserDialogs dialogs = new UserDialogs(users, roles, words, context, grid::refresh);
    grid.column(context.text("users.display-name"), User::displayName).setFlexGrow(2);
    var signInName =
        grid.column(context.text("users.sign-in-name"), User::signInName).setFlexGrow(2);
    var rolesOfOne = grid.column(context.text("users.roles"), this::roles).setFlexGrow(2);
    grid.onlyWhereWide(List.of(signInName, rolesOfOne));
    grid.componentColumn(context.text("common.status"), this::state).setFlexGrow(1);
    grid.componentColumn(
            context.text("users.change"),
            user ->
                Kit.iconButton(
                    "pencil",
                    context.text("users.change-one", user.displayName()),
                    () -> dialogs.change(user)))
        .setFlexGrow(0);
    grid.whenEmpty(new EmptyState("users", context.text("users.none")));
    grid.whenOpened(dialogs::change);
    context.actions(
        Kit.link(context.text("roles.title"), context.address(UsersView.PATH, RolesPage.SEGMENT)),
        Kit.link(context.text("teams.title"), context.address(UsersView.PATH, TeamsPage.SEGMENT)),
        Kit.primary(context.text("users.add"), dialogs::add));
    context.key(this, "n", context.text("users.add"), dialogs::add);
    add(grid);
  }

  private String roles(User user) {
    return user.roles().stream()
        .map(role -> words.role(context.locale(), role))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Div state(User user) {
    Div chips =
        Kit.row(
            user.active()
                ? Kit.chip(context.text("users.active"), Tone.GOOD)
                : Kit.chip(context.text("users.disabled"), Tone.NEUTRAL));
    if (user.active() && !user.hasPassword()) {
      chips.add(Kit.chip(context.text("users.no-password"), Tone.CAREFUL));
    }
    return chips;
  }
}
