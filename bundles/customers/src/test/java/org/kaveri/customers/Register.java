package org.kaveri.customers;

import java.time.Instant;
import org.kaveri.api.access.Caller;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** The register on a database of its own. */
final class Register implements AutoCloseable {
  final StoreFixture fixture;
  final AllAccess access = new AllAccess();
  final StoredCustomers customers;
  final StoredPeople people;
  final StoredOwnFields own;
  final CustomerMergers mergers = new CustomerMergers(new OpenGuard());
  final StoredMerges merges;
  final FindDuplicates search;
  final StoredDuplicates duplicates;

  Register(TestDatabase database) {
    fixture = StoreFixture.on(database).room("org.kaveri.customers", StoredCustomers.class).open();
    customers = new StoredCustomers(fixture.store(), fixture.ids(), access, new Fallbacks());
    people = new StoredPeople(fixture.store(), fixture.ids(), access, new Fallbacks());
    own = new StoredOwnFields(fixture.store(), access);
    mergers.add(Contribution.of(new PeopleMerger(fixture.store())));
    mergers.add(Contribution.of(new SubsidiaryMerger(fixture.store())));
    merges = new StoredMerges(fixture.store(), fixture.ids(), access, new Fallbacks(), mergers);
    search = new FindDuplicates(fixture.store(), fixture.ids(), mergers);
    duplicates =
        new StoredDuplicates(
            fixture.store(),
            access,
            Fake.of(
                Jobs.class,
                (method, arguments) -> {
                  searchNow();
                  return null;
                }));
  }

  /** Searches for duplicates, as the night does. */
  void searchNow() {
    run(search);
  }

  /** Runs a job to its end. */
  void run(ScheduledJob job) {
    job.run(
        new JobContext() {
          @Override
          public Instant due() {
            return Instant.EPOCH;
          }

          @Override
          public boolean isStopping() {
            return false;
          }

          @Override
          public void report(long count) {}
        });
  }

  /** Runs a test's body on behalf of the platform. */
  static void on(TestDatabase database, Body body) {
    try (var register = new Register(database)) {
      Caller.run(new Caller.Platform("test"), () -> body.run(register));
    }
  }

  /** Does to the rows what no service does. */
  void execute(String sql) {
    fixture
        .store()
        .run(
            tx -> {
              try (var statement = tx.connection().createStatement()) {
                statement.executeUpdate(sql);
              }
            });
  }

  @Override
  public void close() {
    fixture.close();
  }

  /** What a test does. */
  @FunctionalInterface
  interface Body {
    void run(Register register);
  }
}
