package org.kaveri.kernel.plugins;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Access;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginOperation.Outcome;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.api.plugins.PreCheck;
import org.kaveri.kernel.plugins.PluginRecord.DropFile;
import org.kaveri.kernel.plugins.PluginRecord.Jar;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The service: asks for the permission, then lets the keeper work in the background. */
@Component
public final class RunningPlugins implements Plugins {
  private final PluginKeeper keeper;
  private final Access access;

  /** For the framework. */
  @Activate
  public RunningPlugins(@Reference PluginKeeper keeper, @Reference Access access) {
    this.keeper = keeper;
    this.access = access;
  }

  @Override
  public List<InstalledPlugin> list() {
    access.require(MANAGE);
    return keeper.list().stream()
        .sorted(comparing(InstalledPlugin::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  @Override
  public Optional<InstalledPlugin> find(String name) {
    return list().stream().filter(plugin -> plugin.name().equals(name)).findFirst();
  }

  @Override
  public PreCheck check(Path jar) {
    access.require(MANAGE);
    try {
      return preCheck(keeper.reader().read(jar));
    } catch (BadJar e) {
      return new PreCheck(Optional.empty(), Optional.empty(), e.reasons(), List.of(), List.of());
    }
  }

  private PreCheck preCheck(JarContent content) {
    Optional<PluginRecord> before = keeper.find(content.name());
    List<Reason> effects = new ArrayList<>();
    before.ifPresent(known -> describeChange(content, known, effects));
    for (String service : keeper.inspector().missingServices(content)) {
      effects.add(
          Reason.of(
              "plugins.would-wait",
              "A part of it will wait for " + service + ", which isn't there.",
              service));
    }
    return new PreCheck(
        Optional.of(content.description()),
        before.map(known -> known.current().version()),
        keeper.inspector().obstacles(content),
        effects,
        content.components().stream()
            .flatMap(component -> component.services().stream())
            .filter(service -> service.startsWith("org.kaveri."))
            .map(service -> service.substring(service.lastIndexOf('.') + 1))
            .sorted()
            .toList());
  }

  private void describeChange(JarContent content, PluginRecord known, List<Reason> effects) {
    String current = known.current().version();
    int compared = content.version().compareTo(Version.parseVersion(current));
    if (compared == 0) {
      effects.add(
          Reason.of(
              "plugins.same-version",
              "The same version is installed and will be replaced.",
              current));
    } else if (compared < 0) {
      effects.add(
          Reason.of(
              "plugins.older-version", "A newer version, " + current + ", is installed.", current));
    }
    effects.add(
        Reason.of(
            "plugins.parts-blink", "Its parts leave the open screens for a moment and come back."));
    keeper
        .changes()
        .bundle(known.name())
        .map(keeper.inspector()::dependents)
        .orElse(List.of())
        .forEach(
            name ->
                effects.add(
                    Reason.of(
                        "plugins.dependent-restarts",
                        "The plugin " + name + " uses it and will be restarted too.",
                        name)));
  }

  @Override
  public PluginOperation install(Path jar) {
    return install(jar, false);
  }

  @Override
  public PluginOperation update(Path jar) {
    return install(jar, true);
  }

  private PluginOperation install(Path jar, boolean onlyUpdate) {
    access.require(MANAGE);
    try {
      Path staged = keeper.store().stage(jar, keeper.reader());
      return keeper.submit(
          operation -> keeper.changes().install(operation, staged, onlyUpdate, Optional.empty()));
    } catch (BadJar e) {
      return keeper.submit(operation -> new PluginOperation.Refused(e.reasons()));
    }
  }

  @Override
  public PluginOperation remove(String name) {
    access.require(MANAGE);
    Optional<Path> rejected = keeper.findRejected(name);
    if (rejected.isPresent()) {
      return keeper.submit(operation -> takeAway(rejected.get(), name));
    }
    get(name);
    return keeper.submit(operation -> removeNow(operation, get(name)));
  }

  private Outcome removeNow(Operation operation, PluginRecord record) {
    Optional<Path> file = record.dropped().map(DropFile::path).map(Path::of);
    if (file.isPresent()
        && takeAway(file.get(), record.name()) instanceof PluginOperation.Refused refused) {
      return refused;
    }
    return keeper.changes().remove(operation, record.name());
  }

  /** A jar that stayed in its folder would be installed again. */
  private static Outcome takeAway(Path file, String name) {
    try {
      Files.deleteIfExists(file);
      return new PluginOperation.Removed(name);
    } catch (IOException e) {
      return new PluginOperation.Refused(
          List.of(
              Reason.of(
                  "plugins.in-folder",
                  "Its jar can't be deleted; take it out of the folder " + file.getParent() + ".",
                  String.valueOf(file.getParent()))));
    }
  }

  @Override
  public PluginOperation rollBack(String name, String version) {
    access.require(MANAGE);
    kept(get(name), version);
    return keeper.submit(
        operation -> {
          PluginRecord record = get(name);
          return keeper.changes().rollBack(operation, record, kept(record, version));
        });
  }

  @Override
  public PluginOperation tryAgain(String name) {
    access.require(MANAGE);
    get(name);
    return keeper.submit(operation -> keeper.changes().tryAgain(operation, get(name)));
  }

  @Override
  public Optional<Reason> safeMode() {
    access.require(MANAGE);
    return keeper.safeMode();
  }

  @Override
  public Subscription onChange(Runnable listener) {
    access.require(MANAGE);
    return keeper.onChange(listener);
  }

  private PluginRecord get(String name) {
    return keeper
        .find(name)
        .orElseThrow(
            () -> new NotFoundException("plugins.unknown", "There is no such plugin.", name));
  }

  private static Jar kept(PluginRecord record, String version) {
    return record.kept().stream()
        .filter(jar -> jar.version().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "plugins.version-not-kept",
                    "Version " + version + " isn't kept any more.",
                    version));
  }
}
