package org.kaveri.rest.server;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path of an address, segment by segment.
 *
 * @param wanted what stands there, or a pattern of it
 */
record Segments(List<Segment> wanted) {
  private static final Pattern ANYTHING = Pattern.compile("[^/]+");

  /** What one segment must be. */
  sealed interface Segment {
    /** Exactly this. */
    record Plain(String text) implements Segment {}

    /** Anything of this form. */
    record Named(Pattern form) implements Segment {}
  }

  /**
   * Reads a path as annotations have it.
   *
   * @throws IllegalArgumentException when a segment is neither plain nor a name in braces
   */
  static Segments of(String path) {
    List<Segment> segments = new ArrayList<>();
    for (String segment : split(path)) {
      segments.add(segment(segment));
    }
    return new Segments(List.copyOf(segments));
  }

  static List<String> split(String path) {
    return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
  }

  private static Segment segment(String text) {
    if (!text.contains("{")) {
      return new Segment.Plain(text);
    }
    if (!text.startsWith("{") || !text.endsWith("}")) {
      throw new IllegalArgumentException("A segment is a text or a name in braces, not " + text);
    }
    int colon = text.indexOf(':');
    return new Segment.Named(
        colon < 0
            ? ANYTHING
            : Pattern.compile(text.substring(colon + 1, text.length() - 1).strip()));
  }

  /** Whether these segments of a request are meant. */
  boolean fit(List<String> given) {
    if (wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      boolean fits =
          switch (wanted.get(i)) {
            case Segment.Plain(String text) -> text.equals(given.get(i));
            case Segment.Named(Pattern form) -> form.matcher(given.get(i)).matches();
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** How many of its segments are names; the fewer, the better it fits. */
  int names() {
    return (int) wanted.stream().filter(Segment.Named.class::isInstance).count();
  }
}
