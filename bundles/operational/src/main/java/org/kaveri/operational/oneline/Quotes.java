package org.kaveri.operational.oneline;

import java.util.ArrayList;
import java.util.List;

/** Finds words in quotation marks: a name that is to be taken as it stands. */
final class Quotes {
  private static final String MARKS = "\"”“»«";

  private Quotes() {}

  /** The words of the first quotation that is closed; none where there is no such. */
  static List<Token> first(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (opens(tokens.get(i))) {
        for (int j = i; j < tokens.size(); j++) {
          if (closes(tokens.get(j), i == j)) {
            return new ArrayList<>(tokens.subList(i, j + 1));
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  static boolean opens(Token token) {
    return MARKS.indexOf(token.raw().codePointAt(0)) >= 0;
  }

  private static boolean closes(Token token, boolean alsoOpens) {
    String rest = alsoOpens ? token.raw().substring(1) : token.raw();
    return rest.chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
  }
}
