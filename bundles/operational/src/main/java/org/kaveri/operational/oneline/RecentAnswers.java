package org.kaveri.operational.oneline;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.access.Caller;

/**
 * Answers of the last seconds, per caller: while somebody types, each pause asks for the same names
 * again.
 *
 * @param <T> what is answered
 */
final class RecentAnswers<T> {
  static final Duration FRESH = Duration.ofSeconds(10);
  private static final int MOST = 500;

  private final Supplier<Instant> now;
  private final Map<Question, Answer<T>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer<T>> eldest) {
          return size() > MOST;
        }
      };

  RecentAnswers(Supplier<Instant> now) {
    this.now = now;
  }

  private record Question(Caller caller, String text) {}

  private record Answer<T>(T value, Instant at) {}

  /** The answer, asked for unless it was within the last seconds. */
  T of(String text, Supplier<T> ask) {
    Question question = new Question(Caller.current(), text);
    Answer<T> known = known(question);
    if (known != null && known.at().plus(FRESH).isAfter(now.get())) {
      return known.value();
    }
    T value = ask.get();
    synchronized (answers) {
      answers.put(question, new Answer<>(value, now.get()));
    }
    return value;
  }

  /** Asks anew next time what the caller asked. */
  void forget(String text) {
    synchronized (answers) {
      answers.remove(new Question(Caller.current(), text));
    }
  }

  private @Nullable Answer<T> known(Question question) {
    synchronized (answers) {
      return answers.get(question);
    }
  }
}
