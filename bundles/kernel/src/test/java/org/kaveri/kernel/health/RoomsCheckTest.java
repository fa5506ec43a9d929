package org.kaveri.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.kaveri.testkit.Fake;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

class RoomsCheckTest {
  private final List<Bundle> bundles = new ArrayList<>();
  private int componentState = ComponentConfigurationDTO.ACTIVE;

  private void bundle(String name, String location, int state, boolean wanted) {
    Map<Class<?>, Object> parts =
        Map.of(
            BundleStartLevel.class,
            Fake.of(BundleStartLevel.class, Map.of("isPersistentlyStarted", wanted)),
            BundleRevision.class,
            Fake.of(BundleRevision.class, Map.of("getTypes", 0)));
    bundles.add(
        Fake.of(
            Bundle.class,
            (method, arguments) ->
                switch (method) {
                  case "getSymbolicName" -> name;
                  case "getLocation" -> location;
                  case "getState" -> state;
                  case "adapt" -> parts.get(arguments[0]);
                  default -> throw new UnsupportedOperationException(method);
                }));
  }

  private Result check() {
    ComponentDescriptionDTO description = new ComponentDescriptionDTO();
    description.name = "org.kaveri.store.Part";
    ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
    configuration.state = componentState;
    Collection<ComponentDescriptionDTO> descriptions = List.of(description);
    Collection<ComponentConfigurationDTO> configurations = List.of(configuration);
    return new RoomsCheck(
            Fake.of(BundleContext.class, Map.of("getBundles", bundles.toArray(Bundle[]::new))),
            Fake.of(
                ServiceComponentRuntime.class,
                Map.of(
                    "getComponentDescriptionDTOs",
                    descriptions,
                    "getComponentConfigurationDTOs",
                    configurations)))
        .execute();
  }

  @Test
  void allIsWellWhileOurRoomsRunWhateverPluginsDo() {
    bundle("org.kaveri.store", "kaveri:store.jar", Bundle.ACTIVE, true);
    bundle("org.example.plugin", "plugin:example", Bundle.INSTALLED, true);
    bundle("org.kaveri.lookalike", "plugin:lookalike", Bundle.INSTALLED, true);
    componentState = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;

    assertThat(check().getStatus()).isEqualTo(Result.Status.OK);
  }

  @Test
  void aRoomThatDoesNotStartIsNamed() {
    bundle("org.kaveri.store", "kaveri:store.jar", Bundle.INSTALLED, true);

    Result result = check();
    assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
    assertThat(result.iterator().next().getMessage())
        .isEqualTo("Not started: org.kaveri.store; the log says why.");
  }

  @Test
  void aModuleThatAnAdministratorStoppedIsNoTrouble() {
    bundle("org.kaveri.operational", "kaveri:operational.jar", Bundle.RESOLVED, false);

    assertThat(check().getStatus()).isEqualTo(Result.Status.OK);
  }

  @Test
  void aPartThatFailedInItsActivationIsNamed() {
    bundle("org.kaveri.store", "kaveri:store.jar", Bundle.ACTIVE, true);
    componentState = ComponentConfigurationDTO.FAILED_ACTIVATION;

    Result result = check();
    assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
    assertThat(result.iterator().next().getMessage()).contains("org.kaveri.store.Part");
  }
}
