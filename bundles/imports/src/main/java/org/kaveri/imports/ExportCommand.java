package org.kaveri.imports;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.OfferedKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kaveri export --file FILE}. */
@Component
@Contributes(order = 510)
public final class ExportCommand implements ServerCommand {
  private static final String KIND = "--kind";
  private static final String FILE = "--file";
  private static final String FORMAT = "--format";

  private final Exports exports;

  @Activate
  public ExportCommand(@Reference Exports exports) {
    this.exports = exports;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage(
            "export --kind K --file FILE [--format xlsx]",
            "writes all of a kind in the columns of its import, as CSV unless said otherwise"),
        new Usage("export --file FILE.zip", "writes everything, a file for each kind"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    try {
      Map<String, String> options = options(arguments);
      String file = options.get(FILE);
      if (file == null) {
        throw new IllegalArgumentException("Say which file: kaveri export --file FILE.");
      }
      return write(options, workingDirectory.resolve(file), out);
    } catch (IllegalArgumentException e) {
      out.error(String.valueOf(e.getMessage()));
      return WRONG_USE;
    }
  }

  private static Map<String, String> options(List<String> arguments) {
    var options = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String word = arguments.get(i);
      if (!Set.of(KIND, FILE, FORMAT).contains(word) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            "I don't understand " + word + "; say kaveri help to see how it is said.");
      }
      options.put(word, arguments.get(i + 1));
    }
    return options;
  }

  private int write(Map<String, String> options, Path file, CommandOutput out) {
    String kind = options.getOrDefault(KIND, "");
    if (!kind.isEmpty()) {
      known("kind", kind, exports.kinds().stream().map(OfferedKind::id).toList());
    }
    String format =
        known(
            "format",
            options.getOrDefault(FORMAT, "csv"),
            kind.isEmpty() ? exports.formats() : exports.formats(kind));
    try {
      long rows = write(kind, format, file);
      out.line(String.format(Locale.ENGLISH, "%,d rows stand in %s.", rows, file));
      return DONE;
    } catch (FileAlreadyExistsException e) {
      out.error("There is a file " + file + " already; name another one.");
    } catch (NoSuchFileException e) {
      out.error("There is no folder for " + file + ".");
    } catch (IOException e) {
      out.error("The file can't be written: " + e.getMessage());
    }
    return FAILED;
  }

  private long write(String kind, String format, Path file) throws IOException {
    try (OutputStream made = Files.newOutputStream(file, CREATE_NEW);
        var content = new BufferedOutputStream(made)) {
      try {
        return kind.isEmpty()
            ? exports.writeEverything(format, content)
            : exports.writeKind(kind, format, content);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file); // half of the rows would look like all of them
        throw e;
      }
    }
  }

  private static String known(String what, String id, List<String> known) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          "There is no " + what + " " + id + "; there are: " + String.join(", ", known));
    }
    return id;
  }
}
