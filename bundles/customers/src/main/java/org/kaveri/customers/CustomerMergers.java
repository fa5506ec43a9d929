package org.kaveri.customers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of the extension point {@link CustomerMerger}. */
@Component(service = {CustomerMergers.class, ExtensionPoint.class})
public final class CustomerMergers extends ExtensionPoint<CustomerMerger> {

  /** Opens the point. */
  @Activate
  public CustomerMergers(@Reference Guard guard) {
    super(CustomerMerger.class, guard);
  }

  @Reference(
      service = CustomerMerger.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update",
      unbind = "remove")
  void add(ComponentServiceObjects<CustomerMerger> merger) {
    contribute(merger);
  }

  void update(ComponentServiceObjects<CustomerMerger> merger) {
    contribute(merger);
  }

  void remove(ComponentServiceObjects<CustomerMerger> merger) {
    withdraw(merger);
  }

  /** All by their names, in their order. */
  Map<String, Extension<CustomerMerger>> byName() {
    var byName = new LinkedHashMap<String, Extension<CustomerMerger>>();
    list().forEach(merger -> byName.putIfAbsent(ask(merger, CustomerMerger::name), merger));
    return byName;
  }

  /** The names of all that can say theirs. */
  Set<String> names() {
    return list().stream()
        .flatMap(
            part ->
                part
                    .<Optional<String>>call(merger -> Optional.of(merger.name()))
                    .orElse(failed -> Optional.empty())
                    .stream())
        .collect(Collectors.toSet());
  }

  /**
   * What the part answers; an answer in its own words is thrown as it was, and is no strike.
   *
   * @throws UnavailableException when the part failed, was switched off or is gone; the guard has
   *     logged why
   */
  static <R> R ask(
      Extension<CustomerMerger> extension, Function<? super CustomerMerger, ? extends R> question) {
    return extension
        .<Supplier<R>>call(
            part -> {
              try {
                R answer = question.apply(part);
                return () -> answer;
              } catch (KaveriException e) {
                return () -> {
                  throw e;
                };
              }
            })
        .orElse(
            failed -> {
              Reason reason = failed.reason();
              throw new UnavailableException(
                  reason.code(), reason.message(), reason.arguments().toArray());
            })
        .get();
  }
}
