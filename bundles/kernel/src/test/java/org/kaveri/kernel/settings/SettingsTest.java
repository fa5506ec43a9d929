package org.kaveri.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettingsTest {
  private static final Setting.Text HOST = Setting.Text.optional("mail.host", 20);
  private static final Setting.WholeNumber PORT =
      new Setting.WholeNumber("mail.port", 587, 1, 65_535);
  private static final Setting.YesNo TLS = new Setting.YesNo("mail.tls", true);
  private static final Setting.Secret SECRET = new Setting.Secret("mail.password");

  private final KernelFixture kernel;
  private final Settings settings;

  SettingsTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    settings = kernel.settings.settings;
    kernel.settings.contribute(group("mail", HOST, PORT, TLS, SECRET));
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  private static SettingsGroup group(String name, Setting<?>... members) {
    return new SettingsGroup() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Setting<?>> settings() {
        return List.of(members);
      }
    };
  }

  private void change(Setting.Value<?>... values) {
    kernel.asPlatform(() -> settings.change(List.of(values)));
  }

  private static String codeOf(Supplier<?> work) {
    return catchThrowableOfType(KaveriException.class, work::get).code();
  }

  @Test
  void theZoneOfTheFirstMachineIsKeptAndNoLaterOneChangesIt() {
    kernel.settings.contribute(new CompanySettingsGroup());
    var start = new ZoneAtFirstStart(kernel.store, settings);
    assertThat(settings.isChosen(CompanySettings.TIME_ZONE)).isFalse();
    assertThat(start.lines()).isEmpty();
    kernel.clock.advance(Duration.ofSeconds(5));
    assertThat(settings.isChosen(CompanySettings.TIME_ZONE)).isTrue();
    assertThat(settings.get(CompanySettings.TIME_ZONE))
        .isEqualTo(CompanySettings.TIME_ZONE.fallback());

    change(CompanySettings.TIME_ZONE.to(ZoneId.of("Asia/Tokyo")));
    start.lines();
    assertThat(settings.get(CompanySettings.TIME_ZONE)).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void whatNobodyChoseHasItsFallback() {
    assertThat(settings.get(PORT)).isEqualTo(587);
    assertThat(settings.get(TLS)).isTrue();
    assertThat(settings.get(CompanySettings.CURRENCY)).isEqualTo("EUR");
    assertThat(settings.isChosen(PORT)).isFalse();
  }

  @Test
  void whatWasChosenIsKeptAndCanBeTakenBack() {
    change(HOST.to(" mail.example.org "), PORT.to(25L), TLS.to(false));
    change(CompanySettings.TIME_ZONE.to(ZoneId.of("Europe/Mariehamn")), HOST.to("other"));

    assertThat(settings.get(HOST)).isEqualTo("other");
    assertThat(settings.get(PORT)).isEqualTo(25);
    assertThat(settings.get(TLS)).isFalse();
    assertThat(settings.get(CompanySettings.TIME_ZONE)).isEqualTo(ZoneId.of("Europe/Mariehamn"));
    kernel.asPlatform(() -> settings.reset(PORT));
    assertThat(settings.get(PORT)).isEqualTo(587);
    assertThat(kernel.audited().stream().filter("setting.changed"::equals)).hasSize(6);
  }

  @Test
  void anotherNodeSeesAChangeWithinFiveSecondsAndAReadCostsNoStatementMostly() {
    Settings other = kernel.settings.anotherNode();
    assertThat(other.get(PORT)).isEqualTo(587);
    assertThat(kernel.database.statements().during(() -> other.get(HOST))).isZero();

    change(PORT.to(2525L));
    kernel.clock.advance(Duration.ofSeconds(5));

    assertThat(other.get(PORT)).isEqualTo(2525);
  }

  @Test
  void aSecretIsReadAgainButStandsNowhereInTheClear() {
    change(SECRET.to("hunter2"));

    assertThat(settings.get(SECRET)).isEqualTo("hunter2");
    assertThat(settings.isChosen(SECRET)).isTrue();
    assertThat(SECRET.to("hunter2").toString()).doesNotContain("hunter2");
    List<String> kept =
        kernel.store.read(
            tx ->
                Rows.list(
                    tx.connection(), "select content from kernel_setting", r -> r.getString(1)));
    assertThat(kept).hasSize(1).noneMatch(text -> text.contains("hunter2"));

    change(SECRET.to(""));
    assertThat(settings.isChosen(SECRET)).isFalse();
  }

  @Test
  void whatASettingMayNotHoldIsSaid() {
    assertThat(codeOf(() -> HOST.to("x".repeat(21)))).isEqualTo("setting.too-long");
    assertThat(codeOf(() -> HOST.to("a\nb"))).isEqualTo("setting.control-character");
    assertThat(codeOf(() -> CompanySettings.NAME.to(" "))).isEqualTo("setting.missing");
    assertThat(codeOf(() -> PORT.to(0L))).isEqualTo("setting.out-of-range");
    assertThat(codeOf(() -> PORT.read("many"))).isEqualTo("setting.not-a-number");
    assertThat(codeOf(() -> TLS.read("maybe"))).isEqualTo("setting.not-yes-or-no");
    assertThat(codeOf(() -> CompanySettings.CURRENCY.to("XXL")))
        .isEqualTo("setting.no-such-choice");
    assertThat(codeOf(() -> CompanySettings.TIME_ZONE.read("Turku")))
        .isEqualTo("setting.no-such-zone");
    assertThat(codeOf(() -> SECRET.to("x".repeat(1001)))).isEqualTo("setting.too-long");
  }

  @Test
  void aValueThatTheSettingNoLongerAllowsCountsAsNotChosen() {
    change(PORT.to(60_000L));

    Setting.WholeNumber narrower = new Setting.WholeNumber("mail.port", 587, 1, 1_024);
    assertThat(settings.get(narrower)).isEqualTo(587);
    assertThat(settings.isChosen(narrower)).isFalse();
  }

  @Test
  void oneBadSettingKeepsAllAsTheyWere() {
    Setting.YesNo stranger = new Setting.YesNo("other.flag", false);

    assertThat(
            codeOf(
                () -> {
                  change(PORT.to(25L), stranger.to(true));
                  return null;
                }))
        .isEqualTo("setting.unknown");
    assertThat(settings.get(PORT)).isEqualTo(587);
  }

  @Test
  void onlyThosePermittedChangeSettings() {
    User staff = kernel.user("staff", Roles.STAFF);

    assertThat(
            codeOf(
                () ->
                    kernel.as(
                        staff.id(),
                        () -> {
                          settings.change(List.of(PORT.to(25L)));
                          return null;
                        })))
        .isEqualTo("access.permission-missing");
  }

  @Test
  void theCompanysGroupComesFirstAndABrokenOneNotAtAll() {
    kernel.settings.contribute(group("alpha", new Setting.YesNo("alpha.on", true)));
    kernel.settings.contribute(group("broken", new Setting.YesNo("beta.on", true)));

    assertThat(settings.groups())
        .extracting(SettingsGroup::name)
        .containsExactly("company", "alpha", "mail");
  }
}
