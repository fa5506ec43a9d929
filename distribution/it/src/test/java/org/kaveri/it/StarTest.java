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
  /** The rooms of the star: none of them knows another. */
  private static final List<String> STAR =
      List.of(
          "customers", "orders", "imports", "demo", "operational", "collaborative", "analytical");

  /** Their libraries are looked at by nobody. */
  private static final List<String> WITH_OTHERS_INSIDE = List.of("vaadin", "jaxrs");

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .importJars(
                Distribution.rooms().stream()
                    .filter(room -> !WITH_OTHERS_INSIDE.contains(room.name()))
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
  void theRoomsOfTheStarNeverTouchEachOther() {
    for (String room : STAR) {
      String[] others =
          STAR.stream()
              .filter(other -> !other.equals(room))
              .map(other -> "org.kaveri." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.kaveri." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(classes);
    }
  }

  @Test
  void onlyTheRestPackageOfARoomSpeaksHttp() {
    for (String room : STAR) {
      noClasses()
          .that()
          .resideInAPackage("org.kaveri." + room + "..")
          .and()
          .resideOutsideOfPackage("org.kaveri." + room + ".rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.kaveri." + room + ".rest..", "org.kaveri.rest..", "jakarta.ws.rs..")
          .check(classes);
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
            "org.kaveri.imports..",
            "org.kaveri.demo..",
            "org.kaveri.operational..",
            "org.kaveri.collaborative..",
            "org.kaveri.analytical..",
            "org.kaveri.ui..",
            "org.kaveri.rest..",
            "org.kaveri.jaxrs..",
            "jakarta.ws.rs..",
            "com.vaadin..")
        .check(classes);
  }

  @Test
  void theDomainNeverReachesForTheScreens() {
    for (String room : STAR) {
      noClasses()
          .that()
          .resideInAPackage("org.kaveri." + room + "..")
          .and()
          .resideOutsideOfPackage("org.kaveri." + room + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kaveri." + room + ".ui..", "org.kaveri.ui..", "com.vaadin..")
          .check(classes);
    }
  }

  @Test
  void screensNeverReachForTheTables() {
    for (String room : STAR) {
      noClasses()
          .that()
          .resideInAnyPackage("org.kaveri." + room + ".ui..", "org.kaveri.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kaveri.store..", "jakarta.persistence..", "java.sql..")
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
}
