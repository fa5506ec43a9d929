package org.kaveri.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.Audit.Filter;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.audit.AuditEntry;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditTest {
  private final KernelFixture kernel;
  private final Audit audit;

  AuditTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    audit = kernel.audit;
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  private List<AuditEntry> list(Filter filter) {
    return kernel.asPlatform(() -> audit.list(filter, Page.Request.first(100))).items();
  }

  @Test
  void anEntrySaysWhoWhenWhatAndWithWhich() {
    kernel.as(
        new UserId(12),
        () ->
            audit.record(
                "plugin.installed",
                "plugin org.example",
                new AuditDetail("version", "1.2\tbeta\n"),
                new AuditDetail("long", "x".repeat(5000))));
    kernel.asPlatform(() -> audit.record("plugin.removed", "y".repeat(500)));
    audit.record("sign-in.failed", "");

    List<AuditEntry> entries = list(Filter.ALL);
    assertThat(entries).extracting(AuditEntry::at).containsOnly(kernel.clock.instant());
    AuditEntry installed =
        entries.stream().filter(e -> e.what().equals("plugin.installed")).findFirst().orElseThrow();
    assertThat(installed.user()).contains(new UserId(12));
    assertThat(installed.part()).isEmpty();
    assertThat(installed.about()).isEqualTo("plugin org.example");
    assertThat(installed.details().getFirst()).isEqualTo(new AuditDetail("version", "1.2 beta "));
    assertThat(installed.details().getLast().value()).hasSize(200).endsWith("…");
    AuditEntry removed =
        entries.stream().filter(e -> e.what().equals("plugin.removed")).findFirst().orElseThrow();
    assertThat(removed.part()).contains("test");
    assertThat(removed.about()).hasSize(200);
  }

  @Test
  void whatIsUndoneLeavesNoEntry() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                kernel.store.run(
                    tx -> {
                      audit.record("plugin.installed", "plugin org.example");
                      throw new IllegalStateException("undone");
                    }));

    assertThat(list(Filter.ALL)).isEmpty();
  }

  @Test
  void entriesAreListedNewestFirstPageByPage() {
    IntStream.range(0, 10)
        .forEach(
            i -> {
              audit.record("count." + i, "");
              if (i % 3 == 0) {
                kernel.clock.advance(Duration.ofSeconds(1));
              }
            });

    List<AuditEntry> walked = new ArrayList<>();
    kernel.asPlatform(
        () -> {
          Page<AuditEntry> page = audit.list(Filter.ALL, Page.Request.first(3));
          walked.addAll(page.items());
          while (page.next().isPresent()) {
            page = audit.list(Filter.ALL, Page.Request.after(page.next().get(), 3));
            walked.addAll(page.items());
          }
        });
    assertThat(walked)
        .extracting(AuditEntry::what)
        .containsExactlyElementsOf(
            IntStream.iterate(9, i -> i >= 0, i -> i - 1).mapToObj(i -> "count." + i).toList());
  }

  @Test
  void entriesAreFoundByKindAndByUser() {
    kernel.as(new UserId(1), () -> audit.record("user.created", "user 7"));
    kernel.as(new UserId(2), () -> audit.record("user.disabled", "user 7"));
    kernel.as(new UserId(2), () -> audit.record("users", "user 7"));

    assertThat(list(new Filter(Optional.of("user."), Optional.empty())))
        .extracting(AuditEntry::what)
        .containsExactlyInAnyOrder("user.created", "user.disabled");
    assertThat(list(new Filter(Optional.of("user."), Optional.of(new UserId(2)))))
        .extracting(AuditEntry::what)
        .containsExactly("user.disabled");
  }

  @Test
  void whatIsOlderThanTheCompanyKeepsItIsDropped() {
    kernel.settings.contribute(new AuditSettingsGroup());
    var settings = kernel.settings.settings;
    IntStream.range(0, 2_500).forEach(i -> audit.record("count.old", ""));
    kernel.clock.advance(Duration.ofDays(100));
    audit.record("count.new", "");
    kernel.clock.advance(Duration.ofDays(630));

    assertThat(purge()).isZero();
    kernel.clock.advance(Duration.ofSeconds(1));
    assertThat(purge()).isEqualTo(2_500);
    assertThat(list(Filter.ALL)).extracting(AuditEntry::what).containsExactly("count.new");

    kernel.asPlatform(() -> settings.change(List.of(AuditSettingsGroup.KEEP_DAYS.to(30L))));
    assertThat(purge()).isEqualTo(1);
    assertThat(list(Filter.ALL)).extracting(AuditEntry::what).containsExactly("setting.changed");
  }

  private long purge() {
    AtomicLong gone = new AtomicLong();
    JobContext context =
        new JobContext() {
          @Override
          public Instant due() {
            return kernel.clock.instant();
          }

          @Override
          public boolean isStopping() {
            return false;
          }

          @Override
          public void report(long count) {
            gone.set(count);
          }
        };
    new PurgeAudit(kernel.store, kernel.settings.settings).run(context);
    return gone.get();
  }

  @Test
  void onlyThosePermittedReadIt() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> kernel.as(new UserId(1), () -> audit.list(Filter.ALL, Page.Request.first(1))));
  }
}
