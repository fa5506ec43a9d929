package org.example.fieldvisits;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** On the customer card: when we last met face to face, how often, and how long. */
@org.osgi.service.component.annotations.Component
@OnScreen
@Contributes(title = "fieldvisits.panel", order = 600, permission = "interactions:read")
public final class FaceToFacePanel implements CustomerPanel {
  private static final int NEWEST = 200;

  private final InteractionLog log;
  private final Clock clock;

  /** Created by the platform, which hands in its services. */
  @Activate
  public FaceToFacePanel(@Reference InteractionLog log, @Reference Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    Div place = new Div(facts(customer, context));
    context.whenRecorded(
        place,
        Set.of("interactions.logged", "interactions.changed"),
        customer,
        notices -> {
          place.removeAll();
          place.add(facts(customer, context));
        });
    return place;
  }

  private Component facts(CustomerId customer, ViewContext context) {
    var newest = log.timeline(customer, Page.Request.first(NEWEST)).items();
    var met = FaceToFace.of(newest, clock.instant(), context.zone());
    if (met.last().isEmpty()) {
      return new EmptyState("footprints", context.text("fieldvisits.never"));
    }
    Interaction last = met.last().get();
    return new Facts()
        .with(context.text("fieldvisits.last"), context.formats().when(last.occurredAt()))
        .with(context.text("fieldvisits.subject"), last.subject())
        .with(context.text("fieldvisits.in-year"), context.formats().number(met.inYear(), 0))
        .with(context.text("fieldvisits.time"), context.formats().duration(met.time()));
  }
}
