package org.kaveri.kernel.console;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kaveri.api.console.StartNotice;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What rooms want to be read at the terminal, as the one text that the launcher asks for. */
@Component(
    service = {StartNotices.class, ExtensionPoint.class, Supplier.class},
    property = "kaveri.notice=start")
public final class StartNotices extends ExtensionPoint<StartNotice> implements Supplier<String> {
  /** Opens the point. */
  @Activate
  public StartNotices(@Reference Guard guard) {
    super(StartNotice.class, guard);
  }

  @Reference(
      service = StartNotice.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<StartNotice> notice) {
    contribute(notice);
  }

  void update(ComponentServiceObjects<StartNotice> notice) {
    contribute(notice);
  }

  void remove(ComponentServiceObjects<StartNotice> notice) {
    withdraw(notice);
  }

  @Override
  public String get() {
    return list().stream()
        .flatMap(
            notice -> notice.<List<String>>call(StartNotice::lines).orElse(_ -> List.of()).stream())
        .collect(Collectors.joining("\n"));
  }
}
