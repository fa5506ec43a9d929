package org.kaveri.it;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;

/** Builds a bundle out of a package of the test classes, as a partner's build would. */
final class TestBundle {
  private TestBundle() {}

  /** A jar with all classes of the package, its components described. */
  static Path of(Package contents, Path folder) {
    return of(contents, contents.getName(), folder);
  }

  /** The same under another symbolic name: what begins as ours may not be installed as a plugin. */
  static Path of(Package contents, String name, Path folder) {
    try (Builder builder = new Builder()) {
      File[] classPath =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(File::new)
              .filter(File::exists)
              .toArray(File[]::new);
      builder.setClasspath(classPath);
      builder.setProperty("Bundle-SymbolicName", name);
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("-privatepackage", contents.getName());
      builder.setProperty("-dsannotations-options", "norequirements");
      Jar jar = builder.build();
      if (!builder.getErrors().isEmpty()) {
        throw new IllegalStateException(builder.getErrors().toString());
      }
      File file = folder.resolve(name + ".jar").toFile();
      jar.write(file);
      return file.toPath();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot build " + name, e);
    }
  }
}
