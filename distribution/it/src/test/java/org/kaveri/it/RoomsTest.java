package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

/** The manifests of our rooms against the table of the architecture. */
class RoomsTest {
  private final RoomTable table = RoomTable.read();

  @Test
  void everyRoomImportsOnlyWhatItsRowAllows() {
    List<String> wrong = new ArrayList<>();
    for (Distribution.Room room : Distribution.rooms()) {
      Parameters imports = header(room, "Import-Package");
      for (String name : imports.keySet()) {
        Attrs attributes = imports.get(name);
        boolean optional = "optional".equals(attributes.get("resolution:"));
        if (!table.mayImport(room.name(), name, optional)) {
          wrong.add(room.name() + " imports " + name + (optional ? " (optional)" : ""));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRoomExportsOnlyWhatItsRowAllowsAndWithAVersion() {
    List<String> wrong = new ArrayList<>();
    for (Distribution.Room room : Distribution.rooms()) {
      Parameters exports = header(room, "Export-Package");
      for (String name : exports.keySet()) {
        if (!table.mayExport(room.name(), name)) {
          wrong.add(room.name() + " exports " + name);
        }
        if (exports.get(name).getVersion() == null) {
          wrong.add(room.name() + " exports " + name + " without a version");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRoomHasARowInTheTable() {
    assertThat(Distribution.rooms()).isNotEmpty().allMatch(room -> table.knows(room.name()));
  }

  @Test
  void noRoomUsesTheMechanismsThatWeLeftOut() {
    for (Distribution.Room room : Distribution.rooms()) {
      Attributes manifest = room.manifest().getMainAttributes();
      assertThat(manifest.keySet().stream().map(Object::toString))
          .as(room.name())
          .doesNotContain(
              "Require-Bundle", "Bundle-Activator", "Fragment-Host", "DynamicImport-Package");
      assertThat(manifest.getValue("Bundle-SymbolicName")).startsWith("org.kaveri." + room.name());
      assertThat(manifest.getValue("Bundle-License")).contains("Apache-2.0");
    }
  }

  private static Parameters header(Distribution.Room room, String name) {
    return OSGiHeader.parseHeader(room.manifest().getMainAttributes().getValue(name));
  }
}
