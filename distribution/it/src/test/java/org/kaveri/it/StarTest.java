package org.kaveri.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The star of rooms and the borders inside a room, in the compiled classes of the distribution. */
class StarTest {
  private static final List<String> REGISTERS = List.of("customers", "orders");
  private static final List<String> MODULES = List.of("operational", "collaborative", "analytical");

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .importJars(
                Distribution.rooms().stream()
                    .filter(room -> !room.name().equals("vaadin"))
                    .map(
                        room -> {
                          try {
                            return new JarFile(room.jar().toFile());
                          } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                          }
                        })
                    .toList());
  }

  @Test
  void modulesAndRegistersNeverTouchEachOther() {
    for (List<String> circle : List.of(MODULES, REGISTERS)) {
      for (String room : circle) {
        String[] others =
            circle.stream()
                .filter(other -> !other.equals(room))
                .map(other -> "org.kaveri." + other + "..")
                .toArray(String[]::new);
        noClasses()
            .that()
            .resideInAPackage("org.kaveri." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @Test
  void whatIsBeneathKnowsNothingAbove() {
    noClasses()
        .that()
        .resideInAnyPackage("org.kaveri.api..", "org.kaveri.store..", "org.kaveri.kernel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.kaveri.customers..",
            "org.kaveri.orders..",
            "org.kaveri.operational..",
            "org.kaveri.collaborative..",
            "org.kaveri.analytical..",
            "org.kaveri.ui..",
            "org.kaveri.rest..",
            "com.vaadin..")
        .check(classes);
  }

  @Test
  void theDomainNeverReachesForTheScreens() {
    for (String room : rooms()) {
      noClasses()
          .that()
          .resideInAPackage("org.kaveri." + room + "..")
          .and()
          .resideOutsideOfPackage("org.kaveri." + room + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kaveri." + room + ".ui..", "org.kaveri.ui..", "com.vaadin..")
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void screensNeverReachForTheTables() {
    for (String room : rooms()) {
      noClasses()
          .that()
          .resideInAnyPackage("org.kaveri." + room + ".ui..", "org.kaveri.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kaveri.store..", "jakarta.persistence..", "java.sql..")
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void nobodyPrintsToTheTerminal() {
    noClasses()
        .that()
        .resideInAPackage("org.kaveri..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(classes);
  }

  private static List<String> rooms() {
    List<String> rooms = new java.util.ArrayList<>(REGISTERS);
    rooms.addAll(MODULES);
    return rooms;
  }
}
