package org.kaveri.it.exam;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.bootDelegationPackages;
import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The rooms of the distribution, used from inside by a bundle that knows only their services. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class DistributionInPaxExamTest {
  private static final int LAST_LEVEL = 100;

  @Inject BundleContext context;
  @Inject Customers customers;
  @Inject InteractionLog log;

  /** The bundles of the distribution with the properties that the launcher gives them. */
  @Configuration
  public static Option[] distribution() throws IOException {
    Path data = Files.createTempDirectory("kaveri-exam");
    Path home = Path.of(System.getProperty("kaveri.distribution"));
    return options(
        frameworkProperty("kaveri.data").value(data.toString()),
        frameworkProperty("kaveri.home").value(home.toString()),
        frameworkProperty("kaveri.port").value("0"),
        frameworkProperty("kaveri.portal.port").value(Integer.toString(freePort())),
        frameworkProperty("felix.cm.dir").value(data.resolve("config").toString()),
        frameworkProperty("org.osgi.service.http.port").value(Integer.toString(freePort())),
        frameworkProperty("org.apache.felix.http.host").value("localhost"),
        frameworkProperty("org.apache.felix.jakarta.websocket.enable").value("true"),
        systemPackages(FROM_CLASS_PATH),
        bootDelegationPackages("sun.*"),
        frameworkStartLevel(LAST_LEVEL),
        composite(bundles(home)),
        junitBundles());
  }

  private static final String[] FROM_CLASS_PATH =
      Stream.concat(
              Stream.of("org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi")
                  .flatMap(name -> Stream.of(name + ";version=2.0.20", name + ";version=1.7.36")),
              Stream.of(
                  "org.osgi.service.log;version=1.5.0", "ch.qos.logback.classic;version=1.6.0"))
          .toArray(String[]::new);

  private static Option[] bundles(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("bundles"))) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> !file.toString().matches(".*/bundles/(60-ui|90-demo)/.*"))
          .sorted()
          .map(jar -> bundle(jar.toUri().toString()).startLevel(startLevel(jar)))
          .toArray(Option[]::new);
    }
  }

  /** As the launcher has it: the number of the folder. */
  private static int startLevel(Path jar) {
    return Integer.parseInt(jar.getName(jar.getNameCount() - 2).toString().substring(0, 2));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  public void allRoomsRun() {
    List<Bundle> rooms =
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getSymbolicName().startsWith("org.kaveri."))
            .toList();
    assertTrue(rooms.size() > 5);
    for (Bundle room : rooms) {
      assertEquals(room.getSymbolicName(), Bundle.ACTIVE, room.getState());
    }
  }

  @Test
  public void aContactIsLoggedThroughTheServicesOfTheRooms() {
    Caller.run(
        new Caller.Platform("exam"),
        () -> {
          Customer customer = customers.add(CustomerDetails.organisation("Virtasen Leipomo Oy"));
          Interaction logged =
              log.log(
                  new NewInteraction(
                      customer.id(),
                      InteractionContent.of("call", draft -> draft.note("Wants it in blue."))));
          assertEquals("Wants it in blue.", log.get(logged.id()).note());
          assertNotNull(customers.get(customer.id()));
        });
  }
}
