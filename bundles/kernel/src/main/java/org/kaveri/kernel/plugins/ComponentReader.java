package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.kaveri.kernel.plugins.JarContent.DeclaredComponent;
import org.kaveri.kernel.plugins.JarContent.Need;

/** Reads the component descriptions of a jar (OSGi compendium specification, chapter 112). */
final class ComponentReader {
  private final JarFile jar;
  private final Map<String, JarEntry> entries;
  private final boolean nested;
  private final List<Reason> faults;

  /**
   * For one jar.
   *
   * @param nested whether classes may lie in jars within the jar, where they aren't looked for
   */
  ComponentReader(JarFile jar, Map<String, JarEntry> entries, boolean nested, List<Reason> faults) {
    this.jar = jar;
    this.entries = entries;
    this.nested = nested;
    this.faults = faults;
  }

  List<DeclaredComponent> read(String header) throws IOException {
    List<DeclaredComponent> components = new ArrayList<>();
    for (String pattern : header.split(",", -1)) {
      String path = pattern.strip();
      if (path.isEmpty()) {
        continue;
      }
      List<JarEntry> found = matching(path);
      if (found.isEmpty()) {
        fault(path);
      }
      for (JarEntry entry : found) {
        try (InputStream in = jar.getInputStream(entry)) {
          read(in, entry.getName(), components);
        }
      }
    }
    return components;
  }

  /** Only the last part of a path may have a star. */
  private List<JarEntry> matching(String path) {
    JarEntry exact = entries.get(path);
    if (exact != null) {
      return List.of(exact);
    }
    int folder = path.lastIndexOf('/') + 1;
    int star = path.indexOf('*', folder);
    if (star < 0) {
      return List.of();
    }
    String start = path.substring(0, star);
    String end = path.substring(star + 1);
    return entries.values().stream()
        .filter(entry -> entry.getName().startsWith(start) && entry.getName().endsWith(end))
        .filter(entry -> entry.getName().indexOf('/', folder) < 0)
        .toList();
  }

  private void read(InputStream in, String path, List<DeclaredComponent> components) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      Draft draft = null;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          draft = opened(xml, draft);
        } else if (event == XMLStreamConstants.END_ELEMENT
            && draft != null
            && xml.getLocalName().equals("component")) {
          components.add(draft.finished());
          draft = null;
        }
      }
    } catch (XMLStreamException e) {
      fault(path);
    }
  }

  private @Nullable Draft opened(XMLStreamReader xml, @Nullable Draft draft) {
    String element = xml.getLocalName();
    if (element.equals("component")) {
      return new Draft(attribute(xml, "name", ""));
    }
    if (draft != null) {
      switch (element) {
        case "implementation" -> draft.implementedBy(attribute(xml, "class", ""));
        case "provide" -> draft.services.add(attribute(xml, "interface", ""));
        case "reference" -> draft.reference(xml);
        default -> {
          // properties say nothing about what is needed
        }
      }
    }
    return draft;
  }

  private void fault(String path) {
    faults.add(
        Reason.of(
            "plugins.component", "The component description " + path + " can't be read.", path));
  }

  private static String attribute(XMLStreamReader xml, String name, String fallback) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? fallback : value;
  }

  /** A component while its description is being read. */
  private final class Draft {
    private String name;
    private final List<String> services = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    void implementedBy(String type) {
      if (name.isEmpty()) {
        name = type;
      }
      if (!nested && !entries.containsKey(type.replace('.', '/') + ".class")) {
        faults.add(
            Reason.of("plugins.class-missing", "The class " + type + " isn't in the jar.", type));
      }
    }

    /** The condition that every component has by itself is no need. */
    void reference(XMLStreamReader xml) {
      String service = attribute(xml, "interface", "");
      boolean mandatory = attribute(xml, "cardinality", "1..1").startsWith("1");
      if (mandatory && !service.equals("org.osgi.service.condition.Condition")) {
        needs.add(new Need(service, attribute(xml, "target", "")));
      }
    }

    DeclaredComponent finished() {
      return new DeclaredComponent(name, List.copyOf(services), List.copyOf(needs));
    }
  }
}
