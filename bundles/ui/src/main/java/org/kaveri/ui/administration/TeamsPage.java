package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Team;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.Users;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;

/** The teams, and who is in each. */
final class TeamsPage extends Div {
  private static final long serialVersionUID = 1;

  static final String SEGMENT = "teams";

  private final transient Teams teams;
  private final transient Users users;
  private final transient ViewContext context;
  private final transient TeamDialogs dialogs;

  TeamsPage(Teams teams, Users users, ViewContext context) {
    this.teams = teams;
    this.users = users;
    this.context = context;
    this.dialogs = new TeamDialogs(teams, users, context, this::show);
    context.title(context.text("teams.title"));
    context.actions(
        Kit.link(context.text("users.title"), context.address(UsersView.PATH)),
        Kit.link(context.text("roles.title"), context.address(UsersView.PATH, RolesPage.SEGMENT)),
        Kit.primary(context.text("teams.add"), dialogs::add));
    context.key(this, "n", context.text("teams.add"), dialogs::add);
    show();
  }

  private void show() {
    removeAll();
    List<Team> all = teams.list();
    if (all.isEmpty()) {
      add(new EmptyState("users", context.text("teams.none")));
      return;
    }
    Map<UserId, String> names = users.namesOf(members(all));
    Table table =
        new Table(
            context.text("teams.title"),
            List.of(
                context.text("common.name"),
                context.text("teams.members"),
                context.text("users.change")));
    for (Team team : all) {
      table.row(new Span(team.name()), new Span(names(team, names)), buttons(team));
    }
    add(table);
  }

  private static Set<UserId> members(Collection<Team> teams) {
    var members = new HashSet<UserId>();
    teams.forEach(team -> members.addAll(team.members()));
    return members;
  }

  private static String names(Team team, Map<UserId, String> names) {
    return team.members().stream()
        .map(member -> names.getOrDefault(member, ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Component buttons(Team team) {
    return Kit.row(
        Kit.iconButton(
            "pencil", context.text("users.change-one", team.name()), () -> dialogs.change(team)),
        Kit.iconButton(
            "trash-2", context.text("roles.delete-one", team.name()), () -> delete(team)));
  }

  private void delete(Team team) {
    Ask.before(
        context,
        context.text("teams.delete.question", team.name()),
        context.text("teams.delete.consequence"),
        context.text("common.delete"),
        () -> {
          teams.delete(team.id());
          context.done(context.text("teams.deleted", team.name()));
          show();
        });
  }
}
