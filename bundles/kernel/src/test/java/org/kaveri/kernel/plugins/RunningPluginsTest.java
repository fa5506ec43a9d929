package org.kaveri.kernel.plugins;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Reason;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginOperation.Installed;
import org.kaveri.api.plugins.PluginOperation.Outcome;
import org.kaveri.api.plugins.PluginOperation.Refused;
import org.kaveri.api.plugins.PluginOperation.Removed;
import org.kaveri.api.plugins.PluginOperation.RolledBack;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.api.plugins.Plugins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.SynchronousBundleListener;

class RunningPluginsTest {
  private static final String NAME = "org.example.visits";
  private static final String BROKEN =
      "public Job() { throw new IllegalStateException(\"no good\"); } public void run() {}";
  private static final String RUNNABLE =
      "<service><provide interface=\"java.lang.Runnable\"/></service>";

  @TempDir Path work;
  private Path data;
  private LiveFramework live;
  private Plugins plugins;

  @BeforeEach
  void start() throws IOException {
    data = Files.createDirectories(work.resolve("data"));
    boot();
  }

  private void boot() {
    live = LiveFramework.start(data, work);
    plugins = new RunningPlugins(live.keeper(), new Everything());
  }

  private void reboot() {
    live.close();
    boot();
    await(() -> !as(() -> plugins.list()).isEmpty());
    await(() -> as(() -> plugins.list()).stream().noneMatch(RunningPluginsTest::isStarting));
  }

  @AfterEach
  void stop() {
    live.close();
  }

  @Test
  void installs_a_plugin_and_its_component_is_there() {
    Outcome outcome = install(runnable("1.0.0"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Installed.class,
            installed -> {
              assertThat(installed.plugin().name()).isEqualTo(NAME);
              assertThat(installed.plugin().title()).isEqualTo("The plugin " + NAME);
              assertThat(installed.plugin().version()).isEqualTo("1.0.0");
              assertThat(installed.plugin().state()).isEqualTo(new PluginState.Running());
            });
    assertThat(offered()).containsExactly("1.0.0");
  }

  @Test
  void changes_no_other_bundle_on_the_way() {
    var events = new ConcurrentLinkedQueue<String>();
    SynchronousBundleListener listener = event -> note(event, events);
    live.context().addBundleListener(listener);
    var before = Stream.of(live.context().getBundles()).map(Bundle::getLastModified).toList();

    install(runnable("1.0.0"));
    install(runnable("1.1.0"));
    join(as(() -> plugins.remove(NAME)));

    assertThat(events).isEmpty();
    assertThat(Stream.of(live.context().getBundles()).map(Bundle::getLastModified).toList())
        .isEqualTo(before);
  }

  private static void note(BundleEvent event, ConcurrentLinkedQueue<String> events) {
    String name = event.getBundle().getSymbolicName();
    if (!NAME.equals(name)) {
      events.add(name + " " + event.getType());
    }
  }

  @Test
  void updates_keeps_three_versions_and_goes_back_to_one() {
    install(runnable("1.0.0"));
    install(runnable("1.1.0"));
    install(runnable("1.2.0"));
    install(runnable("1.3.0"));

    assertThat(offered()).containsExactly("1.3.0");
    assertThat(plugin().kept()).containsExactly("1.2.0", "1.1.0");

    assertThat(join(as(() -> plugins.rollBack(NAME, "1.1.0")))).isInstanceOf(Installed.class);
    assertThat(offered()).containsExactly("1.1.0");
    assertThat(plugin().kept()).containsExactly("1.3.0", "1.2.0");
    assertThatThrownBy(() -> as(() -> plugins.rollBack(NAME, "1.0.0")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_is_installed_survives_a_restart() {
    install(runnable("1.0.0"));
    install(runnable("1.1.0"));

    reboot();

    assertThat(offered()).containsExactly("1.1.0");
    assertThat(plugin().kept()).containsExactly("1.0.0");
    assertThat(plugin().state()).isEqualTo(new PluginState.Running());
  }

  @Test
  void a_failed_installation_leaves_nothing_behind() {
    Outcome outcome = install(broken("1.0.0"));

    assertThat(reasons(outcome))
        .singleElement()
        .satisfies(r -> assertThat(r.message()).contains("no good"));
    assertThat(outcome).isInstanceOf(RolledBack.class);
    assertThat(as(() -> plugins.list())).isEmpty();
    assertThat(live.context().getBundles()).noneMatch(b -> NAME.equals(b.getSymbolicName()));
    assertThat(data.resolve("plugins/store")).isEmptyDirectory();
    assertThat(data.resolve("plugins/staging")).isEmptyDirectory();
  }

  @Test
  void a_failed_update_goes_back_to_the_version_before_by_itself() {
    install(runnable("1.0.0"));

    Outcome outcome = install(broken("1.1.0"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RolledBack.class, back -> assertThat(back.remaining()).contains("1.0.0"));
    assertThat(offered()).containsExactly("1.0.0");
    assertThat(plugin().state()).isEqualTo(new PluginState.Running());
    assertThat(plugin().kept()).isEmpty();
    reboot();
    assertThat(offered()).containsExactly("1.0.0");
  }

  @Test
  void says_what_a_plugin_waits_for() {
    Path jar =
        PluginJar.of(NAME, "1.0.0")
            .type(
                "Job",
                "implements Runnable",
                "public void run() {} public void bind(Iterable<?> i) {}",
                work)
            .component(
                "Job",
                "",
                RUNNABLE
                    + "<reference name=\"lines\" interface=\"java.lang.Iterable\" bind=\"bind\"/>")
            .writeTo(work.resolve("waits.jar"));

    assertThat(as(() -> plugins.check(jar)).effects())
        .extracting(Reason::code)
        .containsExactly("plugins.would-wait");
    install(jar);

    assertThat(plugin().state())
        .isInstanceOfSatisfying(
            PluginState.Waiting.class,
            waiting ->
                assertThat(waiting.reasons())
                    .extracting(Reason::message)
                    .containsExactly("example.Job waits for java.lang.Iterable."));
    live.context().registerService(Iterable.class, List.of(), null);
    await(() -> plugin().state() instanceof PluginState.Running);
  }

  @Test
  void names_every_unmet_requirement_at_once_and_changes_nothing() {
    Path jar =
        PluginJar.of(NAME, "1.0.0")
            .header(
                "Import-Package",
                "org.kaveri.api;version=\"[2.0,3)\",org.nowhere;version=\"1.0\",java.util,"
                    + "org.maybe;resolution:=optional")
            .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
            .header("Export-Package", "org.kaveri.api.interactions;version=9")
            .writeTo(work.resolve("needy.jar"));

    var check = as(() -> plugins.check(jar));

    assertThat(check.passes()).isFalse();
    assertThat(check.obstacles())
        .extracting(Reason::message)
        .containsExactly(
            "It needs the package org.kaveri.api in version ≥ 2.0.0 < 3.0.0; installed is 0.1.0.",
            "It needs the package org.nowhere, which nothing installed here offers.",
            "It needs osgi.ee (&(osgi.ee=JavaSE)(version=99)), which nothing installed here offers.",
            "It offers the package org.kaveri.api.interactions, which belongs to the platform.");
    assertThat(install(jar)).isEqualTo(new Refused(check.obstacles()));
    assertThat(live.context().getBundles()).noneMatch(b -> NAME.equals(b.getSymbolicName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.kaveri.orders", "org.apache.felix.scr"})
  void refuses_the_name_of_a_room(String name) {
    Path jar = PluginJar.of(name, "9.0").writeTo(work.resolve("guise.jar"));

    assertThat(reasons(install(jar)))
        .extracting(Reason::code)
        .containsExactly("plugins.name-taken");
  }

  @Test
  void refuses_what_is_no_jar() throws IOException {
    Path text = Files.writeString(work.resolve("letter.jar"), "Dear administrator");

    assertThat(reasons(install(text))).extracting(Reason::code).containsExactly("plugins.damaged");
    Path empty = Files.createFile(work.resolve("empty.jar"));
    assertThat(reasons(install(empty))).extracting(Reason::code).containsExactly("plugins.empty");
    assertThat(reasons(install(work.resolve("nowhere.jar"))))
        .extracting(Reason::code)
        .containsExactly("plugins.no-file");
  }

  @Test
  void refuses_a_jar_cut_short_anywhere() throws IOException {
    byte[] whole = Files.readAllBytes(runnable("1.0.0"));
    Path cut = work.resolve("cut.jar");
    for (int length = 1; length < whole.length; length += 97) {
      Files.write(cut, Arrays.copyOf(whole, length));
      var check = as(() -> plugins.check(cut));
      assertThat(check.passes()).as("cut after " + length).isFalse();
    }
  }

  @Test
  void refuses_a_jar_with_a_flipped_bit_in_its_content() throws IOException {
    byte[] bytes = Files.readAllBytes(runnable("1.0.0"));
    int classFile = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("example/Job.class");
    bytes[classFile + 120] ^= 4;
    Path flipped = Files.write(work.resolve("flipped.jar"), bytes);

    assertThat(reasons(install(flipped)))
        .extracting(Reason::code)
        .containsExactly("plugins.damaged");
  }

  @Test
  void refuses_a_bomb_without_unpacking_it() throws IOException {
    Path bomb = work.resolve("bomb.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("zeros"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }

    assertThat(reasons(install(bomb))).extracting(Reason::code).containsExactly("plugins.bomb");
  }

  @Test
  void refuses_a_jar_that_is_no_bundle_or_lacks_a_class() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.closeEntry();
    }
    Path plain = Files.write(work.resolve("plain.jar"), bytes.toByteArray());
    Path hollow =
        PluginJar.of(NAME, "1.0")
            .component("Gone", "", RUNNABLE)
            .writeTo(work.resolve("hollow.jar"));
    Path outside =
        PluginJar.of(NAME, "1.0")
            .entry("../evil", new byte[1])
            .writeTo(work.resolve("outside.jar"));

    assertThat(reasons(install(plain)))
        .extracting(Reason::code)
        .containsExactly("plugins.no-bundle");
    assertThat(reasons(install(hollow)))
        .extracting(Reason::code)
        .containsExactly("plugins.class-missing");
    assertThat(reasons(install(outside)))
        .extracting(Reason::code)
        .containsExactly("plugins.entry-outside");
  }

  @Test
  void removing_leaves_nothing_and_asks_for_a_known_name() {
    install(runnable("1.0.0"));

    assertThat(join(as(() -> plugins.remove(NAME)))).isEqualTo(new Removed(NAME));

    assertThat(offered()).isEmpty();
    assertThat(data.resolve("plugins/store")).isEmptyDirectory();
    assertThatThrownBy(() -> as(() -> plugins.remove(NAME))).isInstanceOf(NotFoundException.class);
  }

  @Test
  void update_wants_the_plugin_to_be_there() {
    Path jar = runnable("1.0.0");

    assertThat(reasons(join(as(() -> plugins.update(jar)))))
        .extracting(Reason::code)
        .containsExactly("plugins.not-installed");
  }

  @Test
  void asks_for_the_permission_first() {
    var refusing = new RunningPlugins(live.keeper(), new Nothing());

    assertThatThrownBy(() -> as(refusing::list)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> as(() -> refusing.install(work.resolve("x.jar"))))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> as(() -> refusing.remove(NAME))).isInstanceOf(RefusedException.class);
  }

  @Test
  void a_jar_dropped_into_the_folder_comes_changes_and_goes() throws IOException {
    Path drop = Files.createDirectories(data.resolve("plugins/drop"));
    Path file = drop.resolve("visits.jar");
    Files.copy(runnable("1.0.0"), file);
    await(() -> offered().equals(List.of("1.0.0")) && isRecorded("1.0.0"));
    assertThat(plugin().source()).isEqualTo(InstalledPlugin.Source.FOLDER);

    Files.copy(runnable("1.1.0"), file, StandardCopyOption.REPLACE_EXISTING);
    await(() -> offered().equals(List.of("1.1.0")) && isRecorded("1.1.0"));

    reboot();
    assertThat(offered()).containsExactly("1.1.0");
    assertThat(plugin().kept()).containsExactly("1.0.0");

    Files.delete(file);
    await(() -> as(() -> plugins.list()).isEmpty());
    assertThat(offered()).isEmpty();
  }

  @Test
  void a_bad_jar_in_the_folder_is_shown_with_the_reason() throws IOException {
    Path drop = Files.createDirectories(data.resolve("plugins/drop"));
    Path file = Files.writeString(drop.resolve("bad.jar"), "no jar at all");
    await(() -> !as(() -> plugins.list()).isEmpty());

    InstalledPlugin bad = as(() -> plugins.list()).getFirst();
    assertThat(bad.name()).isEqualTo("bad.jar");
    assertThat(bad.state())
        .isInstanceOfSatisfying(
            PluginState.Failed.class,
            failed ->
                assertThat(failed.reasons())
                    .extracting(Reason::code)
                    .containsExactly("plugins.damaged"));

    join(as(() -> plugins.remove("bad.jar")));
    assertThat(file).doesNotExist();
    await(() -> as(() -> plugins.list()).isEmpty());
  }

  @Test
  void after_two_crashed_boots_the_update_before_them_is_left_out() throws IOException {
    install(runnable("1.0.0"));
    reboot();
    reboot();
    install(runnable("1.1.0"));
    live.close();
    Files.writeString(
        data.resolve("plugins/boot.properties"),
        "booting=2\nchanged=" + NAME + "\nchanged.before=1\n");

    boot();
    await(() -> offered().equals(List.of("1.0.0")));

    assertThat(as(() -> plugins.safeMode())).isPresent();
    assertThat(plugin().kept()).containsExactly("1.1.0");
  }

  @Test
  void after_two_crashed_boots_a_new_plugin_stays_stopped_until_told_otherwise()
      throws IOException {
    install(runnable("1.0.0"));
    live.close();
    Files.writeString(
        data.resolve("plugins/boot.properties"),
        "booting=2\nchanged=" + NAME + "\nchanged.before=0\n");

    boot();
    await(() -> !as(() -> plugins.list()).isEmpty());

    assertThat(plugin().state())
        .isInstanceOfSatisfying(
            PluginState.Failed.class,
            failed ->
                assertThat(failed.reasons())
                    .extracting(Reason::code)
                    .containsExactly("plugins.left-out"));
    assertThat(offered()).isEmpty();
    assertThat(join(as(() -> plugins.tryAgain(NAME)))).isInstanceOf(Installed.class);
    assertThat(offered()).containsExactly("1.0.0");
  }

  @Test
  void a_plugin_that_uses_another_is_named_before_and_restarted_with_it() {
    install(
        PluginJar.runnable(NAME, "1.0.0", work)
            .header("Export-Package", "example.api;version=1.0")
            .entry("example/api/a.txt", new byte[1])
            .writeTo(work.resolve("api.jar")));
    install(
        PluginJar.runnable("org.example.user", "5.0.0", work)
            .header("Import-Package", "example.api;version=1.0")
            .writeTo(work.resolve("user.jar")));
    Path next =
        PluginJar.runnable(NAME, "1.1.0", work)
            .header("Export-Package", "example.api;version=1.1")
            .entry("example/api/a.txt", new byte[1])
            .writeTo(work.resolve("next.jar"));

    assertThat(as(() -> plugins.check(next)).effects())
        .extracting(Reason::message)
        .contains("The plugin org.example.user uses it and will be restarted too.");
    install(next);
    assertThat(offered()).containsExactlyInAnyOrder("1.1.0", "5.0.0");

    join(as(() -> plugins.remove(NAME)));
    assertThat(offered()).isEmpty();
    assertThat(as(() -> plugins.find("org.example.user")).orElseThrow().state())
        .isInstanceOfSatisfying(
            PluginState.Failed.class,
            failed ->
                assertThat(failed.reasons())
                    .extracting(Reason::code)
                    .containsExactly("plugins.import-missing"));
    install(next);
    assertThat(offered()).containsExactlyInAnyOrder("1.1.0", "5.0.0");
  }

  private Path runnable(String version) {
    return PluginJar.runnable(NAME, version, work).writeTo(work.resolve("v" + version + ".jar"));
  }

  private Path broken(String version) {
    return PluginJar.of(NAME, version)
        .type("Job", "implements Runnable", BROKEN, work)
        .component("Job", "immediate=\"true\"", RUNNABLE)
        .writeTo(work.resolve("broken.jar"));
  }

  private Outcome install(Path jar) {
    return join(as(() -> plugins.install(jar)));
  }

  private InstalledPlugin plugin() {
    return as(() -> plugins.find(NAME)).orElseThrow();
  }

  /** A plugin's service is there a moment before its record is. */
  private boolean isRecorded(String version) {
    return as(() -> plugins.find(NAME))
        .filter(plugin -> plugin.version().equals(version))
        .isPresent();
  }

  /** Versions of the running plugins, by the service that each registers. */
  private List<String> offered() {
    try {
      return live.context().getServiceReferences(Runnable.class, "(v=*)").stream()
          .map(reference -> String.valueOf(reference.getProperty("v")))
          .sorted()
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T as(Supplier<T> work) {
    return Caller.call(new Caller.Platform("test"), work);
  }

  private static Outcome join(PluginOperation operation) {
    return operation.outcome().toCompletableFuture().orTimeout(30, SECONDS).join();
  }

  private static List<Reason> reasons(Outcome outcome) {
    return switch (outcome) {
      case Refused(List<Reason> reasons) -> reasons;
      case RolledBack(List<Reason> reasons, _) -> reasons;
      case PluginOperation.Failed(List<Reason> reasons) -> reasons;
      case Installed _, Removed _ -> List.of();
    };
  }

  private static boolean isStarting(InstalledPlugin plugin) {
    return plugin.state() instanceof PluginState.Waiting(List<Reason> reasons)
        && reasons.getFirst().code().equals("plugins.starting");
  }

  /** Looks again and again until it is so. */
  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for twenty seconds").isLessThan(end);
      LockSupport.parkNanos(MILLISECONDS.toNanos(20));
    }
  }

  private static final class Everything implements Access {
    @Override
    public void require(Permission permission) {
      // everybody may do everything
    }

    @Override
    public boolean allows(Permission permission) {
      return true;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }

  private static final class Nothing implements Access {
    @Override
    public void require(Permission permission) {
      throw new RefusedException("access.permission-missing", "No.");
    }

    @Override
    public boolean allows(Permission permission) {
      return false;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
