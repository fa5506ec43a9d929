package org.kaveri.rest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Users;
import org.kaveri.rest.server.ApiToken;
import org.kaveri.rest.server.StoredTokens;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Tone;

/** The list of tokens, the newest first; a row opens what is known of one. */
final class TokensPage extends Div {
  private static final long serialVersionUID = 1;

  private final transient StoredTokens tokens;
  private final transient Users users;
  private final transient Clock clock;
  private final transient ViewContext context;

  TokensPage(
      StoredTokens tokens, Users users, TokenDialogs dialogs, Clock clock, ViewContext context) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
    this.context = context;
    PagedGrid<Row> grid = new PagedGrid<>(this::rows);
    grid.column(context.text("common.name"), row -> row.token().name()).setFlexGrow(2);
    var user = grid.column(context.text("tokens.user"), Row::user).setFlexGrow(2);
    var scope = grid.column(context.text("tokens.scope"), row -> extent(row.token()));
    var created = grid.column(context.text("tokens.created"), row -> created(row.token()));
    var expires = grid.column(context.text("tokens.expires"), row -> expires(row.token()));
    var used = grid.column(context.text("tokens.used"), row -> used(row.token()));
    grid.componentColumn(context.text("common.status"), row -> state(row.token()));
    grid.onlyWhereWide(List.of(user, scope, created, expires, used));
    grid.componentColumn(
            context.text("tokens.show"),
            row ->
                Kit.iconButton(
                    "eye",
                    context.text("tokens.show-one", row.token().name()),
                    () -> show(dialogs, row, grid)))
        .setFlexGrow(0);
    grid.whenEmpty(new EmptyState("key", context.text("tokens.none")));
    grid.whenOpened(row -> show(dialogs, row, grid));
    Runnable add = () -> dialogs.add(grid::refresh);
    Anchor docs = Kit.link(context.text("tokens.docs"), "/api/docs");
    docs.setRouterIgnore(true);
    context.actions(docs, Kit.primary(context.text("tokens.add"), add));
    context.key(this, "n", context.text("tokens.add"), add);
    add(grid);
  }

  /**
   * A token with the name of whom it speaks for.
   *
   * @param user empty where nobody has that id any more
   */
  record Row(ApiToken token, String user) {}

  private Page<Row> rows(Page.Request request) {
    Page<ApiToken> page = tokens.list(request);
    Map<UserId, String> names =
        users.namesOf(page.items().stream().map(ApiToken::user).collect(Collectors.toSet()));
    return new Page<>(
        page.items().stream()
            .map(token -> new Row(token, names.getOrDefault(token.user(), "")))
            .toList(),
        page.next());
  }

  private void show(TokenDialogs dialogs, Row row, PagedGrid<Row> grid) {
    boolean valid = row.token().state(clock.instant()) == ApiToken.State.VALID;
    dialogs.show(row, valid, grid::refresh);
  }

  private String extent(ApiToken token) {
    return token
        .scope()
        .map(some -> context.text("tokens.some", some.size()))
        .orElseGet(() -> context.text("tokens.everything"));
  }

  private String created(ApiToken token) {
    return context.formats().day(token.created().atZone(context.zone()).toLocalDate());
  }

  private String expires(ApiToken token) {
    return context.formats().day(token.expires().atZone(context.zone()).toLocalDate());
  }

  private String used(ApiToken token) {
    return token.used().map(context.formats()::when).orElseGet(() -> context.text("tokens.never"));
  }

  private Component state(ApiToken token) {
    return switch (token.state(clock.instant())) {
      case VALID -> Kit.chip(context.text("tokens.valid"), Tone.GOOD);
      case EXPIRED -> Kit.chip(context.text("tokens.expired"), Tone.NEUTRAL);
      case REVOKED -> Kit.chip(context.text("tokens.revoked"), Tone.NEUTRAL);
    };
  }
}
