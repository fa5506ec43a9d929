package org.kaveri.bench;

import java.util.Optional;

/**
 * What one piece of work came to.
 *
 * @param id of the target
 * @param figures of ours and of the bare operation
 * @param ratio ours by the bare operation's, in the same run: rates where a rate is aimed at, times
 *     elsewhere
 * @param target in words
 * @param met whether it was reached, as far as this run can tell
 * @param note what must be known to read it; may be empty
 * @param loadBefore runnable processes of the last minute, before
 * @param loadAfter and after
 */
record Measurement(
    String id,
    Figures figures,
    Optional<Double> ratio,
    String target,
    boolean met,
    String note,
    double loadBefore,
    double loadAfter) {

  String json(Run run) {
    return "{"
        + "\"id\":\"%s\",\"size\":\"%s\",\"db\":\"%s\",".formatted(id, run.size(), run.database())
        + "\"figures\":%s,\"bare\":%s,".formatted(figures.ours().json(), figures.bare().json())
        + "\"ratio\":%s,".formatted(ratio.map(Figures::number).orElse("null"))
        + "\"target\":\"%s\",\"met\":%b,\"note\":\"%s\",".formatted(target, met, note)
        + "\"load\":{\"before\":%s,\"after\":%s},"
            .formatted(Figures.number(loadBefore), Figures.number(loadAfter))
        + run.json()
        + "}";
  }

  String text() {
    return """
    %s: %s
      target    %s
      measured  %s
      bare      %s
      ratio     %s
      load      %s before, %s after%s
    """
        .formatted(
            id,
            met ? "met" : "NOT MET",
            target,
            figures.ours().text(),
            figures.bare().text(),
            ratio.map(Figures::number).orElse("–"),
            Figures.number(loadBefore),
            Figures.number(loadAfter),
            note.isEmpty() ? "" : "\n  note      " + note);
  }
}
