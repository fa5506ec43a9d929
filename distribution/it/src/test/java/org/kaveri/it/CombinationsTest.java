package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every combination of the architecture boots and offers what it has: each subset of the modules ×
 * screens × REST.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CombinationsTest {
  static Stream<Arguments> combinations() {
    List<String> profiles =
        Distribution.has("rest")
            ? List.of("full", "headless", "no-rest", "bare")
            : List.of("full", "headless");
    return subsets(Distribution.modules()).stream()
        .flatMap(modules -> profiles.stream().map(profile -> Arguments.of(profile, modules)));
  }

  @ParameterizedTest(name = "{0} with {1}")
  @MethodSource("combinations")
  void boots(String profile, List<String> modules) {
    try (RunningServer server = RunningServer.with().profile(profile).modules(modules).start()) {
      boolean screens = List.of("full", "no-rest").contains(profile);
      boolean rest = List.of("full", "headless").contains(profile);
      assertThat(server.get("/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/sign-in").statusCode()).as("screens").isEqualTo(screens ? 200 : 404);
      assertThat(server.get("/api/about").body().contains("\"rest.token\""))
          .as("REST")
          .isEqualTo(rest);
      assertThat(new ControlClient(server.data()).call("help").contains("token add"))
          .as("the command of REST")
          .isEqualTo(rest);
    }
  }

  private static List<List<String>> subsets(List<String> names) {
    List<List<String>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << names.size(); bits++) {
      List<String> subset = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(names.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
