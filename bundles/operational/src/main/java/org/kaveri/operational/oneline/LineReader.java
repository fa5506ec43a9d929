package org.kaveri.operational.oneline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Understood.Kind;
import org.kaveri.api.interactions.Understood.Piece;

/**
 * The grammar of the one-line log. Words may come in any order; of each kind the first counts, and
 * a second one stays in the text. A day that is past tells when it was, a day to come that
 * something must follow.
 */
final class LineReader {
  private static final LocalTime MIDDAY = LocalTime.NOON;
  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "incoming", Direction.IN,
          "from", Direction.IN,
          "outgoing", Direction.OUT,
          "to", Direction.OUT);

  private final List<Lexicon> lexicons;
  private final ChannelWords channels;
  private final LocalDateTime now;
  private final DurationReader durations;
  private final DayReader days;
  private final TimeReader times;

  LineReader(Locale locale, ChannelWords channels, LocalDateTime now) {
    this.lexicons = Lexicon.forLocale(locale);
    this.channels = channels;
    this.now = now;
    this.durations = new DurationReader(lexicons);
    this.days = new DayReader(lexicons, now.toLocalDate());
    this.times = new TimeReader(lexicons);
  }

  Reading read(String line) {
    State state = new State(Token.of(line));
    List<Token> quoted = Quotes.first(state.tokens);
    int index = 0;
    while (index < state.tokens.size()) {
      boolean name = quoted.contains(state.tokens.get(index));
      index += name ? 1 : Math.max(1, step(state, index));
    }
    return state.reading(now);
  }

  /** Understands what begins at the word; answers how many words that took. */
  private int step(State state, int index) {
    Token token = state.tokens.get(index);
    if (token.text().isEmpty() || Quotes.opens(token) || token.raw().startsWith("#")) {
      return 0;
    }
    int length = isToWhom(state, index) ? direction(state, index) : 0;
    length = length > 0 ? length : day(state, index);
    length = length > 0 ? length : time(state, index);
    length = length > 0 ? length : duration(state, index);
    length = length > 0 ? length : channel(state, index);
    return length > 0 ? length : direction(state, index);
  }

  private int duration(State state, int index) {
    if (state.duration != null) {
      return 0;
    }
    var parsed = durations.at(state.tokens, index);
    parsed.ifPresent(
        found -> {
          state.duration = found.value();
          state.take(Kind.DURATION, index, found.length());
        });
    return parsed.map(Parsed::length).orElse(0);
  }

  private int day(State state, int index) {
    var parsed = days.at(state.tokens, index);
    if (parsed.isEmpty()) {
      return 0;
    }
    LocalDate day = parsed.get().value();
    boolean toCome = day.isAfter(now.toLocalDate());
    if (toCome ? state.due != null : state.day != null) {
      return 0;
    }
    if (toCome) {
      state.due = day;
    } else {
      state.day = day;
    }
    state.take(toCome ? Kind.FOLLOW_UP : Kind.OCCURRED, index, parsed.get().length());
    return parsed.get().length();
  }

  private int time(State state, int index) {
    if (state.time != null) {
      return 0;
    }
    var parsed = times.at(state.tokens, index, hours -> maybeTime(state, index, hours));
    parsed.ifPresent(
        found -> {
          state.time = found.value();
          state.timeToken = index;
          state.timeLength = found.length();
        });
    return parsed.map(Parsed::length).orElse(0);
  }

  private int channel(State state, int index) {
    var meaning = channels.of(state.tokens.get(index).word());
    if (meaning.isEmpty() || state.channel != null) {
      return 0;
    }
    state.channel = meaning.get();
    state.channelToken = index;
    state.take(Kind.CHANNEL, index, 1);
    return 1;
  }

  /**
   * Whether a bare number after <em>at</em> may be a time of the day: beside a day or the channel,
   * and nothing follows that it might be a number of.
   *
   * @param number where it stands
   */
  private boolean maybeTime(State state, int at, int number) {
    int next = number + 1;
    boolean ends =
        next >= state.tokens.size()
            || state.tokens.get(number).endsPart()
            || days.at(state.tokens, next).isPresent()
            || durations.at(state.tokens, next).isPresent();
    boolean dayFollows = next < state.tokens.size() && days.at(state.tokens, next).isPresent();
    return ends && (dayFollows || state.taken.contains(at - 1));
  }

  /** Words of direction count beside the channel only: elsewhere they tell what happened. */
  private int direction(State state, int index) {
    String meaning =
        lexicons.stream()
            .flatMap(lexicon -> lexicon.of(state.tokens.get(index).word()).stream())
            .filter(DIRECTIONS::containsKey)
            .findFirst()
            .orElse("");
    boolean afterChannel = state.channelToken >= 0 && state.channelToken == index - 1;
    boolean little = meaning.equals("from") || meaning.equals("to");
    boolean beside = afterChannel || (!little && isChannelNext(state, index));
    if (state.direction != null || !DIRECTIONS.containsKey(meaning) || !beside) {
      return 0;
    }
    state.direction = DIRECTIONS.get(meaning);
    state.take(Kind.DIRECTION, index, 1);
    return 1;
  }

  private boolean isChannelNext(State state, int index) {
    return state.channel == null
        && index + 1 < state.tokens.size()
        && channels.of(state.tokens.get(index + 1).word()).isPresent();
  }

  /**
   * {@code email to Smith}: in the language of the channel's word it says to whom, though it may be
   * a weekday in another.
   */
  private boolean isToWhom(State state, int index) {
    if (state.channelToken < 0
        || state.channelToken != index - 1
        || index + 1 >= state.tokens.size()
        || !state.tokens.get(index + 1).capitalised()) {
      return false;
    }
    String channel = state.tokens.get(state.channelToken).word();
    return lexicons.stream()
        .filter(
            lexicon -> lexicon.of(channel).filter(key -> key.startsWith("channel.")).isPresent())
        .anyMatch(
            lexicon ->
                lexicon
                    .of(state.tokens.get(index).word())
                    .filter(DIRECTIONS::containsKey)
                    .isPresent());
  }

  /** What has been understood so far. */
  private static final class State {
    private final List<Token> tokens;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();
    private ChannelWords.@Nullable Meaning channel;
    private int channelToken = -1;
    private @Nullable Direction direction;
    private @Nullable Duration duration;
    private @Nullable LocalDate day;
    private @Nullable LocalDate due;
    private @Nullable LocalTime time;
    private int timeToken;
    private int timeLength;

    State(List<Token> tokens) {
      this.tokens = tokens;
    }

    void take(Kind kind, int index, int length) {
      for (int i = index; i < index + length; i++) {
        taken.add(i);
      }
      pieces.add(new Piece(kind, tokens.get(index).start(), tokens.get(index + length - 1).end()));
    }

    Reading reading(LocalDateTime now) {
      Optional<LocalDateTime> occurred = occurred(now);
      pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
      var meaning = Optional.ofNullable(channel);
      return new Reading(
          tokens,
          taken,
          pieces,
          meaning.map(ChannelWords.Meaning::channel),
          channelToken,
          Optional.ofNullable(direction).or(() -> meaning.flatMap(m -> m.plainDirection())),
          direction == null && meaning.map(m -> m.directionByOrder()).orElse(false),
          Optional.ofNullable(duration),
          occurred,
          Optional.ofNullable(due));
    }

    /**
     * A time belongs to the past day that is named, else to today when it is past. A time that is
     * still to come makes a follow-up of today, and stays in the text beside its day.
     */
    private Optional<LocalDateTime> occurred(LocalDateTime now) {
      LocalDate today = now.toLocalDate();
      if (time == null) {
        return day == null || day.equals(today)
            ? Optional.empty()
            : Optional.of(day.atTime(MIDDAY));
      }
      LocalDateTime moment = (day == null ? today : day).atTime(time);
      if (due != null && day == null) {
        return Optional.empty();
      }
      if (moment.isAfter(now)) {
        if (due == null) {
          due = today;
          pieces.removeIf(piece -> piece.kind() == Kind.OCCURRED);
          pieces.add(
              new Piece(
                  Kind.FOLLOW_UP,
                  tokens.get(timeToken).start(),
                  tokens.get(timeToken + timeLength - 1).end()));
        }
        return Optional.empty();
      }
      take(Kind.OCCURRED, timeToken, timeLength);
      return Optional.of(moment);
    }
  }
}
