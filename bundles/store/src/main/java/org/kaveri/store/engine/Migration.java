package org.kaveri.store.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a room's tables, written once for all databases.
 *
 * @param number from 1 on, without gaps
 * @param name the file's name without number and ending
 * @param text the file
 */
public record Migration(int number, String name, String text) {
  private static final Pattern FILE = Pattern.compile("(\\d{3})-([a-z0-9-]+)\\.sql");
  private static final Pattern SECTION =
      Pattern.compile("\\s*--\\s*(?:only (derby|postgresql)|(for all))\\s*");
  private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+)(?: (\\d+))?\\}");

  public Migration {
    text = text.replace("\r\n", "\n");
  }

  /** A migration from a file {@code NNN-words.sql}. */
  public static Migration of(String fileName, String text) {
    Matcher matcher = FILE.matcher(fileName);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "A migration is called like 001-first-tables.sql, not " + fileName);
    }
    return new Migration(Integer.parseInt(matcher.group(1)), matcher.group(2), text);
  }

  /** Changes when a single character does. */
  String checksum() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What to execute on this database, in order. */
  List<String> statements(String database, Map<String, String> types) {
    var wanted = new StringBuilder();
    boolean taken = true;
    for (String line : text.split("\n", -1)) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        taken = section.group(2) != null || database.equals(section.group(1));
      } else if (taken) {
        wanted.append(line).append('\n');
      }
    }
    return split(withTypes(wanted.toString(), types));
  }

  private String withTypes(String sql, Map<String, String> types) {
    return TOKEN
        .matcher(sql)
        .replaceAll(
            token -> {
              String size = token.group(2);
              String type = types.get(size == null ? token.group(1) : token.group(1) + " ");
              if (type == null) {
                throw new IllegalArgumentException(
                    "Migration " + number + " has the unknown token " + token.group());
              }
              return Matcher.quoteReplacement(size == null ? type : type.formatted(size));
            });
  }

  /** Cuts at semicolons, but not in comments, quotes or dollar quotes. */
  private static List<String> split(String sql) {
    var statements = new ArrayList<String>();
    var statement = new StringBuilder();
    String until = "";
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (until.isEmpty()) {
        if (sql.startsWith("--", i)) {
          i = sql.indexOf('\n', i); // every line ends with one
          statement.append('\n');
          continue;
        }
        if (c == ';') {
          add(statements, statement);
          continue;
        }
        until = c == '\'' ? "'" : c == '"' ? "\"" : sql.startsWith("$$", i) ? "$$" : "";
        statement.append(until.equals("$$") ? "$$" : String.valueOf(c));
        i += until.equals("$$") ? 1 : 0;
      } else if (sql.startsWith(until, i)) {
        statement.append(until);
        i += until.length() - 1;
        until = "";
      } else {
        statement.append(c);
      }
    }
    add(statements, statement);
    return statements;
  }

  private static void add(List<String> statements, StringBuilder statement) {
    String text = statement.toString().strip();
    if (!text.isEmpty()) {
      statements.add(text);
    }
    statement.setLength(0);
  }
}
