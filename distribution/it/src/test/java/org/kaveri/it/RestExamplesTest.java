package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example of {@code docs/rest.md}, run as it stands there, in its order, with the shell and
 * curl. The answer that the page states beneath a command is held against what came: its status,
 * its headers, and its members as far as they are told. The page's own numbers of things stand for
 * those that this server gives.
 */
class RestExamplesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern HEADER = Pattern.compile("^([\\w-]+): (.*)$");
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  /** What the page calls a thing, and what this server does. */
  private final Map<String, String> numbers = new LinkedHashMap<>();

  /**
   * A command and what it is said to answer.
   *
   * @param answer empty where the page says nothing of it
   */
  private record Example(String command, Optional<String> answer) {}

  @Test
  void everyExampleAnswersWhatThePageSays() throws Exception {
    assertThat(isThere("curl"))
        .as("the examples of docs/rest.md are run with curl: install it (apt-get install curl)")
        .isTrue();
    List<Example> examples = examples(page());
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    assertThat(examples.stream().filter(one -> one.answer().isPresent()).count())
        .isGreaterThanOrEqualTo(4);
    Files.writeString(folder.resolve(".curlrc"), "silent\nshow-error\ninclude\nmax-time = 60\n");
    try (RunningServer server = RunningServer.with().profile("headless").start()) {
      String token = RestClient.of(server).token();
      for (Example example : examples) {
        String came = run(server, token, ours(example.command()));
        if (example.answer().isPresent()) {
          check(example.command(), example.answer().get(), came);
        } else {
          assertThat(came).as(example.command()).startsWith("HTTP/1.1 2");
        }
      }
    }
  }

  @Test
  void aReceiverInPythonKnowsASignature() throws Exception {
    String python = snippet();
    assertThat(python).contains("def is_kaveri");
    Assumptions.assumeTrue(
        isThere("python3"), "the example in Python is tried only where python3 is");
    String tried =
        python
            + """

            secret = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
            at = str(int(time.time()))
            body = '{"id": "evt_1", "data": "päivä"}'.encode()
            made = hmac.new(b"0123456789abcdef0123456789abcdef", b"evt_1." + at.encode() + b"." + body, hashlib.sha256)
            good = {"webhook-id": "evt_1", "webhook-timestamp": at,
                    "webhook-signature": "v1,AAAA v1," + base64.b64encode(made.digest()).decode()}
            assert is_kaveri(secret, good, body)
            assert not is_kaveri(secret, good, body + b" ")
            assert not is_kaveri(secret, good | {"webhook-id": "evt_2"}, body)
            assert not is_kaveri(secret, good | {"webhook-timestamp": "1"}, body)
            print("all well")
            """;
    Path file = Files.writeString(folder.resolve("receiver.py"), tried);
    assertThat(ended(new ProcessBuilder("python3", file.toString()))).contains("all well");
  }

  private static String snippet() throws IOException {
    Matcher block = BLOCK.matcher(page());
    while (block.find()) {
      if (block.group(1).equals("python")) {
        return block.group(2);
      }
    }
    return "";
  }

  private static String page() throws IOException {
    Path page =
        Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
            .map(each -> each.resolve("docs/rest.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    return Files.readString(page);
  }

  private static List<Example> examples(String page) {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    Optional<String> command = Optional.empty();
    while (block.find()) {
      String text = block.group(2).strip();
      if (text.startsWith("HTTP/1.1 ") && command.isPresent()) {
        examples.add(new Example(command.get(), Optional.of(text)));
        command = Optional.empty();
      } else {
        command.ifPresent(one -> examples.add(new Example(one, Optional.empty())));
        command = Optional.of(text).filter(one -> one.startsWith("curl "));
      }
    }
    command.ifPresent(one -> examples.add(new Example(one, Optional.empty())));
    return examples;
  }

  private String run(RunningServer server, String token, String command) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", command);
    shell.environment().put("CURL_HOME", folder.toString());
    shell.environment().put("KAVERI", "http://localhost:" + server.port());
    shell.environment().put("TOKEN", token);
    return ended(shell);
  }

  private static String ended(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private void check(String command, String said, String came) {
    String what = command + "\n" + came;
    String[] saidParts = said.split("\n\n", 2);
    String[] cameParts = came.replace("\r\n", "\n").split("\n\n", 2);
    List<String> head = saidParts[0].lines().toList();
    assertThat(cameParts[0].lines().findFirst().orElse(""))
        .as(what)
        .startsWith(String.join(" ", List.of(head.getFirst().split(" ")).subList(0, 2)));
    if (saidParts.length > 1) {
      compare(tree(saidParts[1]), JSON.readTree(cameParts[1]), what);
    }
    for (String line : head.subList(1, head.size())) {
      Matcher header = HEADER.matcher(line);
      assertThat(header.matches()).as(line).isTrue();
      assertThat(cameParts[0]).as(what).containsIgnoringCase(header.group(1) + ": ");
      assertThat(cameParts[0]).as(what).contains(ours(header.group(2)));
    }
  }

  /** What is left out of the page's answers is written as an ellipsis. */
  private static JsonNode tree(String json) {
    return JSON.readTree(json.replaceAll(",\\s*…", ""));
  }

  private void compare(JsonNode said, JsonNode came, String what) {
    if (said.isObject()) {
      said.properties()
          .forEach(
              member -> {
                JsonNode value = came.path(member.getKey());
                if (member.getKey().equals("id") && value.isIntegralNumber()) {
                  numbers.putIfAbsent(member.getValue().asString(), value.asString());
                }
                compare(member.getValue(), value, member.getKey() + " of " + what);
              });
    } else if (said.isArray()) {
      assertThat(came.size()).as(what).isEqualTo(said.size());
      for (int i = 0; i < said.size(); i++) {
        compare(said.get(i), came.path(i), what);
      }
    } else if (said.isString() && said.asString().endsWith("…")) {
      String beginning = said.asString().replace("…", "");
      assertThat(came.asString()).as(what).startsWith(beginning);
    } else if (said.isIntegralNumber()) {
      assertThat(came.asString()).as(what).isEqualTo(ours(said.asString()));
    } else {
      assertThat(came).as(what).isEqualTo(said);
    }
  }

  /** With this server's numbers in place of the page's. */
  private String ours(String text) {
    String ours = text;
    for (Map.Entry<String, String> number : numbers.entrySet()) {
      ours = ours.replaceAll("(?<![\\w.-])" + number.getKey() + "(?![\\w.-])", number.getValue());
    }
    return ours;
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
