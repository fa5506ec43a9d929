package org.kaveri.store.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of its own that runs {@link TestNode}; what it prints can be waited for. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Thread reader;

  private ChildJvm(Process process) {
    this.process = process;
    reader =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                    out.lines().forEach(lines::add);
                  } catch (IOException | UncheckedIOException e) {
                    lines.add("GONE");
                  }
                });
  }

  /** Starts a node. */
  static ChildJvm start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  /** Starts a node in an environment that the words before it make. */
  static ChildJvm start(List<String> before, String... arguments) throws IOException {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(TestNode.class.getName());
    command.addAll(List.of(arguments));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line that begins so; others are passed over. */
  String await(String start) throws InterruptedException {
    while (true) {
      String line = lines.poll(60, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("The child did not print " + start);
      }
      if (line.startsWith(start)) {
        return line;
      }
    }
  }

  /** All that was printed and not yet taken, when nothing more can come. */
  List<String> rest() throws InterruptedException {
    process.waitFor();
    reader.join();
    var rest = new ArrayList<String>();
    lines.drainTo(rest);
    return rest;
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks it to end in order. */
  void finish() throws IOException {
    process.getOutputStream().close();
  }

  @Override
  public void close() {
    kill();
  }
}
