package org.kaveri.kernel.health;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Why the server is not ready, for the person at the terminal who started it. {@link ReadyServlet}
 * says no more than names, since anybody may ask it.
 */
@Component(service = Supplier.class, property = "kaveri.notice=trouble")
public final class StartTroubles implements Supplier<String> {
  private final CheckedHealth health;

  /** For the component runtime. */
  @Activate
  public StartTroubles(@Reference CheckedHealth health) {
    this.health = health;
  }

  @Override
  public String get() {
    return String.join(" ", health.sentences());
  }
}
