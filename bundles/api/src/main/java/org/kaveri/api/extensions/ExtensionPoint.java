package org.kaveri.api.extensions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register of one extension point: what is contributed to it right now, in order, each call
 * guarded. Who opens a point writes one component of this form; registered as {@code
 * ExtensionPoint} it appears on <em>who extends what</em> by itself:
 *
 * {@snippet :
 * @Component(service = {CustomerPanels.class, ExtensionPoint.class})
 * public final class CustomerPanels extends ExtensionPoint<CustomerPanel> {
 *   @Activate
 *   public CustomerPanels(@Reference Guard guard) {
 *     super(CustomerPanel.class, guard);
 *   }
 *
 *   @Reference(service = CustomerPanel.class, cardinality = MULTIPLE, policy = DYNAMIC, updated = "update")
 *   void add(ComponentServiceObjects<CustomerPanel> panel) {
 *     contribute(panel);
 *   }
 *
 *   void update(ComponentServiceObjects<CustomerPanel> panel) {
 *     contribute(panel);
 *   }
 *
 *   void remove(ComponentServiceObjects<CustomerPanel> panel) {
 *     withdraw(panel);
 *   }
 * }
 * }
 *
 * <p>No class of the contributing room is loaded before the first {@link Extension#call}. Safe for
 * any thread.
 *
 * @param <T> the interface that extensions implement
 * @since 0.1
 */
public abstract class ExtensionPoint<T> {
  private static final Logger LOG = LoggerFactory.getLogger(ExtensionPoint.class);

  private final Class<T> type;
  private final Guard guard;
  private final Map<Object, Contributed<T>> contributed = new ConcurrentHashMap<>();
  private final List<Consumer<? super Change<T>>> listeners = new CopyOnWriteArrayList<>();

  /**
   * Opens the point.
   *
   * @param type the interface that extensions implement; its simple name names the point
   */
  protected ExtensionPoint(Class<T> type, Guard guard) {
    this.type = type;
    this.guard = guard;
  }

  /**
   * What happened to a contribution.
   *
   * @param <T> the interface that extensions implement
   */
  public sealed interface Change<T> {
    /** The one that it happened to. */
    Extension<T> extension();

    /** It can be called from now on. */
    record Added<T>(Extension<T> extension) implements Change<T> {}

    /** It can't be called any more: drop it and everything that it gave. */
    record Removed<T>(Extension<T> extension) implements Change<T> {}

    /** It was quarantined, or taken out of quarantine: call again what should be shown. */
    record Changed<T>(Extension<T> extension) implements Change<T> {}
  }

  /** Simple name of the point's interface. */
  public final String name() {
    return type.getSimpleName();
  }

  /** Symbolic name of the room that opened the point. */
  public final String room() {
    var bundle = FrameworkUtil.getBundle(getClass());
    return bundle == null ? "" : bundle.getSymbolicName();
  }

  /**
   * What is contributed, by {@link Extension#order}, then by service ranking. A quarantined
   * component is among them: its calls answer {@link Guarded.Failed}. A snapshot.
   */
  public final List<Extension<T>> list() {
    return inOrder().filter(Contributed::isAccepted).<Extension<T>>map(c -> c).toList();
  }

  /** The contribution of that component, when there is one in use. */
  public final Optional<Extension<T>> find(String component) {
    return list().stream().filter(e -> e.ref().component().equals(component)).findFirst();
  }

  /**
   * Everything contributed as data, rejected contributions included; {@link Contribution.Active}
   * stands for quarantined ones too, since {@link Extensions} alone knows since when.
   */
  public final List<Contribution> contributions() {
    return inOrder().map(Contributed::asData).toList();
  }

  /**
   * Calls the listener at each change from now on, in the thread that caused it (often one that
   * starts or stops a bundle): return fast and wait for nothing. What the listener throws is logged
   * and passed over.
   */
  public final Subscription onChange(Consumer<? super Change<T>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells the listeners that quarantine began or ended; for the keeper of the quarantine only. */
  public final void quarantineChanged(ExtensionRef ref) {
    contributed.values().stream()
        .filter(c -> c.isAccepted() && c.ref().equals(ref))
        .forEach(c -> tell(new Change.Changed<>(c)));
  }

  /**
   * Why the point won't have a candidate, empty when it will. Reads the description only; asked
   * once at each contribution.
   */
  protected Optional<Reason> objection(Extension<T> candidate) {
    return Optional.empty();
  }

  /** Takes a contribution, or a contribution whose description has changed; for bind methods. */
  protected final void contribute(ComponentServiceObjects<T> objects) {
    var reference = objects.getServiceReference();
    var description = new Description(name(), reference);
    var candidate = new Contributed<>(description, objects, guard);
    candidate.judge(description.fault().or(() -> objection(candidate)));
    replace(reference, candidate);
  }

  /** Lets a contribution go; for unbind methods. */
  protected final void withdraw(ComponentServiceObjects<T> objects) {
    replace(objects.getServiceReference(), null);
  }

  private void replace(ServiceReference<T> reference, @Nullable Contributed<T> candidate) {
    var before =
        candidate == null ? contributed.remove(reference) : contributed.put(reference, candidate);
    if (before != null && before.isAccepted()) {
      tell(new Change.Removed<>(before));
    }
    if (before != null) {
      before.letGo();
    }
    if (candidate != null && candidate.isAccepted()) {
      tell(new Change.Added<>(candidate));
    }
  }

  private Stream<Contributed<T>> inOrder() {
    return contributed.values().stream()
        .sorted(
            comparingInt((Contributed<T> c) -> c.order())
                .thenComparing(comparing(Contributed<T>::reference, reverseOrder())));
  }

  private void tell(Change<T> change) {
    for (var listener : listeners) {
      try {
        listener.accept(change);
      } catch (RuntimeException e) {
        LOG.error("A listener of {} failed; the others were told", name(), e);
      }
    }
  }
}
