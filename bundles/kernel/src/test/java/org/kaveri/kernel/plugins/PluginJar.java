package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes small plugin jars: compiles a source, writes a manifest and component descriptions. */
final class PluginJar {
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final List<String> components = new ArrayList<>();

  private PluginJar(String name, String version) {
    headers.put("Manifest-Version", "1.0");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", name);
    headers.put("Bundle-Version", version);
    headers.put("Bundle-Name", "The plugin " + name);
  }

  static PluginJar of(String name, String version) {
    return new PluginJar(name, version);
  }

  PluginJar header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  PluginJar entry(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** Adds a class {@code example.<name>}, whose source has this body. */
  PluginJar type(String name, String declaration, String body, Path work) {
    try {
      Path out = Files.createTempDirectory(work, "classes");
      String source =
          "package example; public class " + name + " " + declaration + " {" + body + "}";
      JavaFileObject file =
          new SimpleJavaFileObject(
              URI.create("string:///example/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return source;
            }
          };
      var compiler = ToolProvider.getSystemJavaCompiler();
      boolean done =
          compiler
              .getTask(
                  null,
                  null,
                  null,
                  List.of("-proc:none", "-d", out.toString()),
                  null,
                  List.of(file))
              .call();
      if (!done) {
        throw new IllegalArgumentException("This doesn't compile: " + source);
      }
      try (Stream<Path> files = Files.walk(out)) {
        for (Path path : files.filter(Files::isRegularFile).toList()) {
          entries.put(out.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a component; the inner elements are {@code provide}, {@code reference} and the like. */
  PluginJar component(String name, String attributes, String inner) {
    String path = "OSGI-INF/" + name + ".xml";
    components.add(path);
    String xml =
        "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.5.0\" name=\"example."
            + name
            + "\" "
            + attributes
            + "><implementation class=\"example."
            + name
            + "\"/>"
            + inner
            + "</scr:component>";
    entries.put(path, xml.getBytes(StandardCharsets.UTF_8));
    headers.put("Service-Component", String.join(",", components));
    return this;
  }

  Path writeTo(Path file) {
    Manifest manifest = new Manifest();
    headers.forEach(
        (name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (var entry : entries.entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** A plugin of one component that registers as a Runnable with its version as a property. */
  static PluginJar runnable(String name, String version, Path work) {
    return of(name, version)
        .type("Job", "implements Runnable", "public void run() {}", work)
        .component(
            "Job",
            "",
            "<service><provide interface=\"java.lang.Runnable\"/></service>"
                + "<property name=\"v\" value=\""
                + version
                + "\"/>");
  }
}
