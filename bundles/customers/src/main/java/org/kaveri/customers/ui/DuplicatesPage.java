package org.kaveri.customers.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.KaveriException;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.DuplicatePair;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;

/** Pairs of whom nobody has decided yet. */
final class DuplicatesPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;

  DuplicatesPage(Duplicates duplicates, ViewContext context) {
    this.context = context;
    addClassName("k-stack");
    var grid = new PagedGrid<DuplicatePair>(duplicates::list);
    grid.linkColumn(context.text("duplicates.pair"), this::names, this::address);
    var why =
        grid.column(context.text("duplicates.why"), pair -> reasons(pair.reasons(), context))
            .setWidth("14rem");
    var details = grid.column(context.text("duplicates.details"), this::details).setWidth("14rem");
    grid.numberColumn(
            context.text("duplicates.score"), pair -> context.text("duplicates.of", pair.score()))
        .setWidth("6rem")
        .setFlexGrow(0);
    grid.onlyWhereWide(List.of(details, why));
    grid.whenOpened(
        pair ->
            context.open(
                DuplicatesView.PATH, pair.first().id().toString(), pair.second().id().toString()));
    grid.whenEmpty(new EmptyState("merge", context.text("duplicates.none")));
    add(Kit.muted(context.text("duplicates.about")), grid);
    context.actions(
        Kit.button(
            "search",
            context.text("duplicates.search"),
            () -> {
              try {
                duplicates.search();
                context.done(context.text("duplicates.searching"));
              } catch (KaveriException e) {
                context.failed(e);
              }
            }));
    context.whenRecorded(
        this,
        Set.of("customers.duplicates-changed", "customers.merged", "customers.merge-undone"),
        notices -> grid.refresh());
  }

  private String names(DuplicatePair pair) {
    return context.text("duplicates.names", pair.first().name(), pair.second().name());
  }

  private String address(DuplicatePair pair) {
    return context.address(
        DuplicatesView.PATH, pair.first().id().toString(), pair.second().id().toString());
  }

  private String details(DuplicatePair pair) {
    return Stream.of(pair.first(), pair.second())
        .map(
            customer ->
                Stream.of(customer.number(), customer.city())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · ")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  /** The surest first. */
  static String reasons(Set<Reason> reasons, ViewContext context) {
    return Arrays.stream(Reason.values())
        .filter(reasons::contains)
        .map(reason -> AlikeList.words(reason, context))
        .collect(Collectors.joining(", "));
  }

  /** What tells a customer from others of the name. */
  static String told(CustomerSummary customer) {
    return Stream.of(
            Optional.of(customer.name()), customer.number(), customer.city(), customer.email())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
