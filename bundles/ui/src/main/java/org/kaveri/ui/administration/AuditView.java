package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.Page;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditEntry;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who did what to the server, newest first. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "audit", icon = "scroll-text", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "audit.title", order = 970, permission = "audit:read")
public final class AuditView implements StaffView {
  /** Starts of codes that the list can be narrowed to; the empty one is all. */
  private static final List<String> SUBJECTS =
      List.of("", "sign-in.", "user.", "role.", "setting.", "plugin.", "job.");

  private final Audit audit;
  private final Users users;
  private final Words words;

  /** Created by Declarative Services. */
  @Activate
  public AuditView(@Reference Audit audit, @Reference Users users, @Reference Words words) {
    this.audit = audit;
    this.users = users;
    this.words = words;
  }

  @Override
  public Component content(ViewContext context) {
    PagedGrid<AuditEntry> grid = new PagedGrid<>(request -> entries("", request));
    grid.column(context.text("audit.when"), entry -> context.formats().moment(entry.at()))
        .setFlexGrow(1);
    grid.column(context.text("audit.who"), this::who).setFlexGrow(1);
    grid.column(
            context.text("audit.what"),
            entry -> words.of(context.locale(), "audit." + entry.what(), entry.what()))
        .setFlexGrow(2);
    grid.column(context.text("audit.about"), AuditView::about).setFlexGrow(2);
    grid.whenEmpty(new EmptyState("scroll-text", context.text("audit.none")));
    Select<String> subject =
        Fields.choice(
            context.text("audit.subject"),
            SUBJECTS,
            start ->
                context.text(
                    start.isEmpty()
                        ? "common.all"
                        : "audit.subject." + start.substring(0, start.length() - 1)));
    subject.setValue("");
    subject.setWidth("auto");
    subject.addValueChangeListener(
        event -> grid.list(request -> entries(event.getValue(), request)));
    return Kit.stack(Kit.toolbar(subject), grid);
  }

  private Page<AuditEntry> entries(String start, Page.Request request) {
    Optional<String> what = start.isEmpty() ? Optional.empty() : Optional.of(start);
    return audit.list(new Audit.Filter(what, Optional.empty()), request);
  }

  private String who(AuditEntry entry) {
    return entry
        .user()
        .map(user -> users.namesOf(Set.of(user)).getOrDefault(user, user.toString()))
        .or(entry::part)
        .orElse("–");
  }

  private static String about(AuditEntry entry) {
    String details =
        entry.details().stream()
            .map(detail -> detail.name() + ": " + detail.value())
            .collect(Collectors.joining(", "));
    return details.isEmpty() ? entry.about() : entry.about() + " (" + details + ")";
  }
}
