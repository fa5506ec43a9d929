package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.PreCheck;
import org.osgi.framework.Version;

/**
 * Reads a jar that nobody trusts yet: every entry is unpacked once, into nothing, so that a damaged
 * or swollen one is found before the framework sees it.
 */
final class JarReader {
  /**
   * How much is accepted.
   *
   * @param fileBytes size of the jar
   * @param unpackedBytes size of all entries together
   * @param entries how many entries
   * @param ratio how many times larger an entry of more than a megabyte may be than it is packed
   */
  record Limits(long fileBytes, long unpackedBytes, int entries, int ratio) {
    static final Limits USUAL = new Limits(100L << 20, 500L << 20, 30_000, 200);
  }

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}");
  private static final int TEXT_BYTES = 1 << 20;

  private final Limits limits;

  JarReader(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Reads and checks all that can be checked without knowing what is installed. */
  JarContent read(Path file) throws BadJar {
    try {
      if (!Files.isRegularFile(file)) {
        throw new BadJar("plugins.no-file", "There is no such file.");
      }
      requireSize(Files.size(file));
      try (JarFile jar = new JarFile(file.toFile(), false)) {
        Map<String, JarEntry> entries = unpackIntoNothing(jar);
        Manifest manifest = manifest(jar, entries);
        return content(jar, entries, manifest.getMainAttributes());
      }
    } catch (ZipException e) {
      throw damaged();
    } catch (IOException e) {
      throw new BadJar("plugins.unreadable", "The file can't be read.");
    } catch (IllegalArgumentException | SecurityException e) {
      // entry names that are no text, sizes below zero
      throw damaged();
    }
  }

  void requireSize(long bytes) throws BadJar {
    if (bytes > limits.fileBytes()) {
      long megabytes = limits.fileBytes() >> 20;
      throw new BadJar(
          "plugins.too-large", "The file is larger than " + megabytes + " MB.", megabytes);
    }
    if (bytes == 0) {
      throw new BadJar("plugins.empty", "The file is empty.");
    }
  }

  private static BadJar damaged() {
    return new BadJar(
        "plugins.damaged", "This is no jar, or it is damaged or was copied only in part.");
  }

  private Map<String, JarEntry> unpackIntoNothing(JarFile jar) throws IOException, BadJar {
    Map<String, JarEntry> entries = new HashMap<>();
    long total = 0;
    byte[] buffer = new byte[1 << 16];
    for (var all = jar.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      requireName(entry.getName());
      if (entries.put(entry.getName(), entry) != null || entries.size() > limits.entries()) {
        throw damaged();
      }
      total += unpackedSize(jar, entry, limits.unpackedBytes() - total, buffer);
    }
    return entries;
  }

  private static void requireName(String name) throws BadJar {
    boolean leaves = List.of(name.split("/", -1)).contains("..");
    if (leaves || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      throw new BadJar("plugins.entry-outside", "The jar holds a file that points out of it.");
    }
  }

  private long unpackedSize(JarFile jar, JarEntry entry, long left, byte[] buffer)
      throws IOException, BadJar {
    CRC32 sum = new CRC32();
    long size = 0;
    try (InputStream in = jar.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        sum.update(buffer, 0, n);
        boolean swells =
            size > 1 << 20 && size / limits.ratio() > Math.max(1, entry.getCompressedSize());
        if (size > left || swells) {
          throw new BadJar("plugins.bomb", "Unpacked, the jar would be far too large.");
        }
      }
    }
    if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
      throw damaged();
    }
    return size;
  }

  private static Manifest manifest(JarFile jar, Map<String, JarEntry> entries)
      throws IOException, BadJar {
    JarEntry entry = entries.get(JarFile.MANIFEST_NAME);
    if (entry == null || entry.getSize() > TEXT_BYTES) {
      throw notPlugin();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return new Manifest(in);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadJar("plugins.manifest", "The manifest of the jar can't be read.");
    }
  }

  private static BadJar notPlugin() {
    return new BadJar(
        "plugins.no-bundle", "This is a jar, but no plugin: it has no bundle manifest.");
  }

  private JarContent content(JarFile jar, Map<String, JarEntry> entries, Attributes main)
      throws IOException, BadJar {
    List<Reason> faults = new ArrayList<>();
    String name = symbolicName(main);
    if (!"2".equals(text(main, "Bundle-ManifestVersion")) || !NAME.matcher(name).matches()) {
      throw notPlugin();
    }
    if (main.getValue("Fragment-Host") != null) {
      faults.add(Reason.of("plugins.fragment", "The jar is part of another bundle, no plugin."));
    }
    Version version = Version.emptyVersion;
    try {
      version = Version.parseVersion(main.getValue("Bundle-Version"));
    } catch (IllegalArgumentException e) {
      faults.add(
          Reason.of(
              "plugins.version", "The version reads like 1.4.2; the jar has something else."));
    }
    boolean nested = main.getValue("Bundle-ClassPath") != null;
    var components =
        new ComponentReader(jar, entries, nested, faults).read(text(main, "Service-Component"));
    String title = text(main, "Bundle-Name");
    var content =
        new JarContent(
            new PreCheck.Description(
                name,
                title.isEmpty() ? name : title,
                text(main, "Bundle-Vendor"),
                version.toString(),
                text(main, "Bundle-Description")),
            version,
            clauses(main, "Import-Package", faults),
            clauses(main, "Require-Bundle", faults),
            clauses(main, "Require-Capability", faults),
            clauses(main, "Export-Package", faults),
            components);
    requireRanges(content, faults);
    if (!faults.isEmpty()) {
      throw new BadJar(faults);
    }
    return content;
  }

  private static String symbolicName(Attributes main) {
    String header = text(main, "Bundle-SymbolicName");
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip();
  }

  private static String text(Attributes main, String header) {
    String value = main.getValue(header);
    return value == null ? "" : value.strip();
  }

  private static List<Clause> clauses(Attributes main, String header, List<Reason> faults) {
    try {
      return Clause.parse(text(main, header));
    } catch (IllegalArgumentException e) {
      faults.add(unreadable(header));
      return List.of();
    }
  }

  private static void requireRanges(JarContent content, List<Reason> faults) {
    Set<String> bad = new HashSet<>();
    check(content.imports(), "version", "Import-Package", bad);
    check(content.requiredBundles(), "bundle-version", "Require-Bundle", bad);
    bad.stream().sorted().forEach(header -> faults.add(unreadable(header)));
  }

  private static void check(
      List<Clause> clauses, String attribute, String header, Set<String> bad) {
    for (Clause clause : clauses) {
      try {
        clause.range(attribute);
      } catch (IllegalArgumentException e) {
        bad.add(header);
      }
    }
  }

  private static Reason unreadable(String header) {
    return Reason.of(
        "plugins.header",
        String.format(Locale.ROOT, "The line %s of the manifest can't be read.", header),
        header);
  }
}
