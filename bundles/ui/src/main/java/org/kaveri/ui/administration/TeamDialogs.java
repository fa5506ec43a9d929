package org.kaveri.ui.administration;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.Team;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.Users;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;

/** The dialogs for one team: add, change. */
final class TeamDialogs {
  private static final int COLLEAGUES = 100;

  private final Teams teams;
  private final Users users;
  private final ViewContext context;
  private final Runnable changed;

  TeamDialogs(Teams teams, Users users, ViewContext context, Runnable changed) {
    this.teams = teams;
    this.users = users;
    this.context = context;
    this.changed = changed;
  }

  /** The fields of a team. */
  private final class Form {
    final TextField name;
    final MultiSelectComboBox<Colleague> members;

    Form(String called, Set<UserId> chosen) {
      name = Fields.text(context.text("common.name"), called);
      name.setRequiredIndicatorVisible(true);
      name.setMaxLength(Teams.LONGEST_NAME);
      members = new MultiSelectComboBox<>(context.text("teams.members"));
      members.setItemLabelGenerator(Colleague::displayName);
      members.setItems(
          query ->
              users.search(query.getFilter().orElse(""), COLLEAGUES).stream()
                  .skip(query.getOffset())
                  .limit(query.getLimit()));
      members.setWidthFull();
      members.setHelperText(context.text("teams.members.hint"));
      members.setValue(colleagues(chosen));
    }

    /** Those who are disabled too: they stay until somebody takes them out. */
    private Set<Colleague> colleagues(Set<UserId> chosen) {
      var colleagues = new LinkedHashSet<Colleague>();
      users.namesOf(chosen).forEach((id, called) -> colleagues.add(new Colleague(id, called)));
      return colleagues;
    }

    Set<UserId> chosen() {
      return members.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
    }
  }

  void add() {
    Form form = new Form("", Set.of());
    new FormDialog(
            context,
            context.text("teams.add"),
            context.text("common.add"),
            () -> {
              Team team = teams.create(form.name.getValue(), form.chosen());
              context.done(context.text("teams.added", team.name()));
              changed.run();
            })
        .fields(form.name, form.members)
        .open();
  }

  void change(Team team) {
    Form form = new Form(team.name(), team.members());
    new FormDialog(
            context,
            context.text("users.change-one", team.name()),
            context.text("common.save"),
            () -> {
              teams.change(team.id(), team.version(), form.name.getValue(), form.chosen());
              context.done(context.text("common.saved"));
              changed.run();
            })
        .fields(form.name, form.members)
        .open();
  }
}
