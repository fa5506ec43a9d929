package org.kaveri.rest.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Users;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.rest.server.StoredTokens;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The tokens by which programs speak for users. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = TokensView.PATH, icon = "key", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "tokens.title", order = 925, permission = "users:manage")
public final class TokensView implements StaffView {
  static final String PATH = "tokens";

  private final StoredTokens tokens;
  private final Users users;
  private final Roles roles;
  private final Access access;
  private final Clock clock;

  /** Created by Declarative Services. */
  @Activate
  public TokensView(
      @Reference StoredTokens tokens,
      @Reference Users users,
      @Reference Roles roles,
      @Reference Access access,
      @Reference Clock clock) {
    this.tokens = tokens;
    this.users = users;
    this.roles = roles;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Component content(ViewContext context) {
    return new TokensPage(
        tokens, users, new TokenDialogs(tokens, users, roles, access, context), clock, context);
  }
}
