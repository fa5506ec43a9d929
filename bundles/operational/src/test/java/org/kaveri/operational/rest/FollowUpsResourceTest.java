package org.kaveri.operational.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaveri.operational.OperationalFixture.ANNA;
import static org.kaveri.operational.OperationalFixture.VIRTANEN;
import static org.kaveri.operational.OperationalFixture.as;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.Page;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.operational.OperationalFixture;
import org.kaveri.operational.log.Registers;
import org.kaveri.operational.log.StoredFollowUps;
import org.kaveri.rest.Bulk;
import org.kaveri.testkit.EverybodySeen;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;

class FollowUpsResourceTest {
  @AutoClose private final OperationalFixture fixture = new OperationalFixture(TestDatabase.DERBY);

  private final FollowUps stored =
      new StoredFollowUps(
          fixture.access,
          fixture.store.store(),
          fixture.store.ids(),
          new Registers(fixture.customers, fixture.people, fixture.users),
          fixture.time,
          new EverybodySeen());

  /** Adds, but settles nothing. */
  private final FollowUps settlingNothing =
      Fake.of(
          FollowUps.class,
          (method, arguments) -> {
            if (method.equals("done")) {
              throw new ConflictException("store.busy", "Somebody was in the way.");
            }
            try {
              for (var each : FollowUps.class.getMethods()) {
                if (each.getName().equals(method) && each.getParameterCount() == arguments.length) {
                  return each.invoke(stored, arguments);
                }
              }
              throw new UnsupportedOperationException(method);
            } catch (InvocationTargetException e) {
              throw new IllegalStateException(e.getCause());
            }
          });

  private final FollowUpsResource resource =
      new FollowUpsResource(
          settlingNothing,
          Fake.of(
              Bulk.class,
              (method, arguments) -> {
                throw new UnsupportedOperationException(method);
              }),
          fixture.store.store());

  @Test
  void oneThatCannotBeSettledIsNotAddedEither() {
    LocalDate due = LocalDate.of(2026, 3, 6);
    FollowUpForm done = new FollowUpForm(VIRTANEN.value(), null, "Soita", due, null, null, true);

    assertThatThrownBy(() -> as(ANNA, () -> resource.add(done)))
        .isInstanceOf(ConflictException.class);

    assertThat(
            as(
                    ANNA,
                    () -> stored.ofCustomer(VIRTANEN, FollowUps.State.OPEN, Page.Request.first(10)))
                .items())
        .isEmpty();
  }
}
