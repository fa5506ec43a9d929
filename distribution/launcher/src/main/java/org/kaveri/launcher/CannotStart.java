package org.kaveri.launcher;

/** A reason, said in one clear sentence, why the launcher can't do what was asked. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  CannotStart(String sentence) {
    super(sentence, null, false, false);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
