package org.kaveri.api.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;
import org.kaveri.api.lists.Filter.Condition;

/**
 * Reads a written filter, by recursive descent:
 *
 * <pre>
 * filter    = [ any ]
 * any       = all { "or" all }
 * all       = one { "and" one }
 * one       = "not" one | "(" [ any ] ")" | condition
 * condition = field "missing" | field comparison ( value | "(" value { "," value } ")" )
 * </pre>
 */
final class FilterReader {
  private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]{0,60}");
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}._+-]+");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\"[^\"\\\\]*+(?:\\\\[\"\\\\][^\"\\\\]*+)*+\"|[\\p{L}\\p{N}._+-]++|[<>]=?|[=(),])");
  private static final List<String> JOINS = List.of("and", "or", "not");
  private static final String END = "";

  private final String written;
  private final Matcher tokens;
  private String token = END;
  private boolean quoted;
  private int start;
  private int end;
  private int conditions;

  FilterReader(String written) {
    this.written = written.stripTrailing();
    this.tokens = TOKEN.matcher(this.written);
    if (this.written.length() > Filter.MAX_WRITTEN) {
      throw tooLarge();
    }
  }

  /** Whether it may be the name of a field. */
  static boolean isField(String text) {
    return FIELD.matcher(text).matches() && !JOINS.contains(text);
  }

  /** Whether a value needs no quotation marks. */
  static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  Filter read() {
    next();
    if (atEnd()) {
      return Filter.everything();
    }
    Filter filter = any(0);
    if (!atEnd()) {
      throw expected("and, or");
    }
    return filter;
  }

  private Filter any(int depth) {
    var parts = new ArrayList<>(List.of(all(depth)));
    while (isWord("or")) {
      next();
      parts.add(all(depth));
    }
    return Filter.anyOf(parts);
  }

  private Filter all(int depth) {
    var parts = new ArrayList<>(List.of(one(depth)));
    while (isWord("and")) {
      next();
      parts.add(one(depth));
    }
    return Filter.allOf(parts);
  }

  private Filter one(int depth) {
    if (depth > Filter.MAX_DEPTH) {
      throw tooLarge();
    }
    if (isWord("not")) {
      next();
      return new Filter.Not(one(depth + 1));
    }
    if (!isWord("(")) {
      return condition();
    }
    next();
    Filter inside = isWord(")") ? Filter.everything() : any(depth + 1);
    take(")");
    return inside;
  }

  private Condition condition() {
    if (++conditions > Filter.MAX_CONDITIONS) {
      throw tooLarge();
    }
    if (quoted || !isField(token)) {
      throw expected("(, not, a field");
    }
    String field = token;
    next();
    Comparison comparison =
        Arrays.stream(Comparison.values())
            .filter(one -> !quoted && one.written().equals(token))
            .findFirst()
            .orElseThrow(() -> expected("=, <, <=, >, >=, begins, contains, missing"));
    next();
    return new Condition(field, comparison, values(comparison));
  }

  private List<String> values(Comparison comparison) {
    if (comparison == Comparison.MISSING) {
      return List.of();
    }
    if (!isWord("(")) {
      return List.of(value());
    }
    var values = new ArrayList<String>();
    do {
      next();
      values.add(value());
    } while (isWord(","));
    take(")");
    return values;
  }

  private String value() {
    if (atEnd() || !quoted && !isBare(token)) {
      throw expected("\"…\"");
    }
    String value = token;
    next();
    return value;
  }

  private void take(String sign) {
    if (!isWord(sign)) {
      throw expected(sign);
    }
    next();
  }

  private boolean isWord(String word) {
    return !quoted && token.equals(word);
  }

  private boolean atEnd() {
    return !quoted && token.equals(END);
  }

  private void next() {
    while (end < written.length() && Character.isWhitespace(written.charAt(end))) {
      end++;
    }
    start = end;
    quoted = false;
    if (end >= written.length()) {
      token = END;
      return;
    }
    if (!tokens.region(end, written.length()).lookingAt()) {
      throw expected("\"…\", a field, and, or, not, (, )");
    }
    String text = tokens.group();
    end = tokens.end();
    quoted = text.startsWith("\"");
    token = quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
  }

  private InvalidException expected(String what) {
    return new InvalidException(
        "filter.written",
        "The filter can't be read at position " + (start + 1) + "; expected there: " + what + ".",
        start + 1,
        what);
  }

  private static InvalidException tooLarge() {
    return new InvalidException(
        "filter.too-large",
        "A filter has at most "
            + Filter.MAX_CONDITIONS
            + " conditions, "
            + Filter.MAX_DEPTH
            + " brackets in one another and "
            + Filter.MAX_WRITTEN
            + " characters.",
        Filter.MAX_CONDITIONS,
        Filter.MAX_DEPTH,
        Filter.MAX_WRITTEN);
  }
}
