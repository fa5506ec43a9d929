package org.kaveri.operational.oneline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.Kind;
import org.kaveri.api.interactions.Understood.Piece;
import org.kaveri.api.interactions.Understood.WhichCustomer;

/** Puts the grammar's reading and the register's answers together. */
final class LineUnderstanding {
  private static final int MOST_CANDIDATES = 10;

  private final CustomerFinder.Register register;
  private final Function<CustomerId, Map<PersonId, String>> people;
  private final Function<String, String> channelTitles;

  /**
   * Over these sources.
   *
   * @param register finds customers
   * @param people names of the people at a customer
   * @param channelTitles what a channel is called, for a follow-up that says nothing else
   */
  LineUnderstanding(
      CustomerFinder.Register register,
      Function<CustomerId, Map<PersonId, String>> people,
      Function<String, String> channelTitles) {
    this.register = register;
    this.people = people;
    this.channelTitles = channelTitles;
  }

  /**
   * When and where the line is typed.
   *
   * @param locale the typist's language
   * @param now on the company's wall clock
   * @param zone of the company
   * @param context the customer whose card is open
   * @param usualChannel the channel where the line names none
   */
  record Circumstances(
      Locale locale,
      LocalDateTime now,
      ZoneId zone,
      Optional<CustomerSummary> context,
      String usualChannel) {}

  Understood understand(String line, ChannelWords words, Circumstances at) {
    Reading reading = new LineReader(at.locale(), words, at.now()).read(line);
    Who who = who(reading, at.context());
    Set<Integer> named = who.plainly() ? nameWords(reading, who.words()) : Set.of();
    String text = text(reading, named);
    String channel = reading.channel().orElse(at.usualChannel());
    List<Piece> pieces = new ArrayList<>(reading.pieces());
    if (!who.words().isEmpty()) {
      pieces.add(
          new Piece(Kind.CUSTOMER, who.words().getFirst().start(), who.words().getLast().end()));
    }
    pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Understood(
        line,
        channel,
        who.which(),
        direction(reading, who),
        reading.duration(),
        reading.occurred().map(moment -> moment.atZone(at.zone()).toInstant()),
        reading.due().map(due -> FollowUpContent.of(followUpText(text, channel), due)),
        text,
        pieces);
  }

  /**
   * Who is meant.
   *
   * @param which as it is answered
   * @param words the words that name them
   * @param plainly whether these words are a name and nothing else
   */
  private record Who(WhichCustomer which, List<Token> words, boolean plainly) {
    Who(WhichCustomer which, List<Token> words) {
      this(which, words, true);
    }
  }

  private Who who(Reading reading, Optional<CustomerSummary> context) {
    return context
        .map(customer -> besideContext(reading, customer))
        .orElseGet(() -> fromLine(reading));
  }

  /** The open card's customer, unless the line names others beside or instead. */
  private Who besideContext(Reading reading, CustomerSummary context) {
    Set<String> known = NameWords.folded(context.name());
    Optional<PersonWords> person = person(reading.freeTokens(), context.id());
    Set<Integer> explained = new HashSet<>(reading.taken());
    person.ifPresent(found -> found.words().forEach(word -> explained.add(word.index())));
    List<Token> own = new ArrayList<>();
    for (Token token : reading.freeTokens()) {
      if (token.capitalised() && NameWords.isOneOf(token, known)) {
        own.add(token);
        explained.add(token.index());
      }
    }
    CustomerFinder.Found found = new CustomerFinder(register).find(with(reading, explained));
    boolean byCapitals = !found.words().isEmpty() && found.words().getFirst().capitalised();
    Map<CustomerId, CustomerSummary> others = new LinkedHashMap<>(found.named());
    others.remove(context.id());
    if (others.isEmpty() || !byCapitals) {
      if (person.isEmpty() && namesARelative(reading, own, context)) {
        return new Who(asked(own, List.of(candidate(context, person))), own, false);
      }
      List<Token> words = person.map(PersonWords::words).orElse(own);
      return new Who(new WhichCustomer.Certain(candidate(context, person)), words);
    }
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(candidate(context, person));
    others.values().forEach(other -> candidates.add(candidate(other, Optional.empty())));
    return new Who(asked(found.words(), candidates), found.words());
  }

  /** On the card of Aino Virtanen, {@code Pekka Virtanen} is somebody else. */
  private static boolean namesARelative(Reading reading, List<Token> own, CustomerSummary context) {
    return context.kind() == CustomerKind.PRIVATE_PERSON
        && reading.freeTokens().stream()
            .filter(token -> token.capitalised() && !own.contains(token))
            .filter(token -> !NameWords.belongs(token, context))
            .anyMatch(
                token ->
                    own.stream()
                        .anyMatch(name -> isFollowedBy(name, token) || isFollowedBy(token, name)));
  }

  private static boolean isFollowedBy(Token word, Token next) {
    return word.index() + 1 == next.index() && !word.endsSentence();
  }

  private Who fromLine(Reading reading) {
    CustomerFinder.Found found = new CustomerFinder(register).find(reading);
    if (found.nobody()) {
      return new Who(new WhichCustomer.Missing(), List.of());
    }
    if (found.named().size() == 1 && found.sure()) {
      CustomerSummary customer = found.named().values().iterator().next();
      List<Token> rest = new ArrayList<>(reading.freeTokens());
      rest.removeAll(found.words());
      Optional<PersonWords> person = person(rest, customer.id());
      if (found.besides().stream().allMatch(word -> belongs(word, customer, person))) {
        List<Token> words = withPerson(found.words(), person);
        return new Who(new WhichCustomer.Certain(candidate(customer, person)), words);
      }
    }
    Map<CustomerId, CustomerSummary> all = new LinkedHashMap<>(found.named());
    if (found.named().size() < 2) {
      all.putAll(found.similar());
    }
    List<Candidate> candidates =
        all.values().stream().map(customer -> candidate(customer, Optional.empty())).toList();
    boolean plainly = found.sure() && found.besides().isEmpty();
    return new Who(asked(found.words(), candidates), found.words(), plainly);
  }

  /** Never certain on one word of a longer name: the others must be hers or a person's there. */
  private static boolean belongs(
      Token beside, CustomerSummary customer, Optional<PersonWords> person) {
    return NameWords.belongs(beside, customer)
        || person.filter(found -> found.words().contains(beside)).isPresent();
  }

  /** The words that name the customer, and those right beside them that name a person there. */
  private static List<Token> withPerson(List<Token> words, Optional<PersonWords> person) {
    List<Token> all = new ArrayList<>(words);
    person
        .map(PersonWords::words)
        .ifPresent(
            own -> {
              if (own.getFirst().index() == words.getLast().index() + 1) {
                all.addAll(own);
              } else if (own.getLast().index() == words.getFirst().index() - 1) {
                all.addAll(0, own);
              }
            });
    return all;
  }

  private static WhichCustomer asked(List<Token> words, List<Candidate> candidates) {
    String typed = String.join(" ", words.stream().map(Token::text).toList());
    return new WhichCustomer.Asked(
        typed, candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
  }

  /**
   * A person at the customer whom capitalised words name.
   *
   * @param id who
   * @param name as it is said
   * @param words the words
   */
  private record PersonWords(PersonId id, String name, List<Token> words) {}

  private Optional<PersonWords> person(List<Token> free, CustomerId customer) {
    List<Token> capitals = free.stream().filter(Token::capitalised).toList();
    if (capitals.isEmpty()) {
      return Optional.empty();
    }
    List<PersonWords> found = new ArrayList<>();
    people
        .apply(customer)
        .forEach(
            (id, name) -> {
              Set<String> parts = NameWords.folded(name);
              List<Token> words =
                  capitals.stream().filter(w -> NameWords.isOneOf(w, parts)).toList();
              if (!words.isEmpty()) {
                found.add(new PersonWords(id, name, words));
              }
            });
    int most = found.stream().mapToInt(person -> person.words().size()).max().orElse(0);
    List<PersonWords> best = found.stream().filter(p -> p.words().size() == most).toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static Candidate candidate(CustomerSummary customer, Optional<PersonWords> person) {
    return new Candidate(
        customer.id(),
        person.map(PersonWords::id),
        person.map(p -> p.name() + ", ").orElse("") + customer.name(),
        customer.city().or(customer::number).orElse(""));
  }

  private static Optional<Direction> direction(Reading reading, Who who) {
    if (reading.direction().isPresent() || who.words().isEmpty()) {
      return reading.direction();
    }
    Token first = who.words().getFirst();
    if (reading.directionByOrder()) {
      return Optional.of(first.index() < reading.channelToken() ? Direction.IN : Direction.OUT);
    }
    boolean asWritten =
        who.which() instanceof WhichCustomer.Certain(Candidate candidate)
            && NameWords.folded(candidate.name())
                .contains(Inflections.folded(who.words().getLast().text()));
    return asWritten ? Optional.empty() : Inflections.direction(who.words().getLast().text());
  }

  /** The words of the name, when leaving them out does not tear a sentence. */
  private static Set<Integer> nameWords(Reading reading, List<Token> words) {
    Set<Integer> indexes = new HashSet<>();
    words.forEach(word -> indexes.add(word.index()));
    boolean sentenceBefore =
        !words.isEmpty()
            && reading.freeTokens().stream()
                .anyMatch(token -> token.index() < words.getFirst().index());
    return sentenceBefore ? Set.of() : indexes;
  }

  private static String text(Reading reading, Set<Integer> named) {
    List<String> words =
        reading.tokens().stream()
            .filter(token -> !reading.taken().contains(token.index()))
            .filter(token -> !named.contains(token.index()))
            .map(Token::raw)
            .toList();
    return String.join(" ", words)
        .replaceAll("\\p{Cc}+", "")
        .replaceAll("^[\\s,;:.–-]+|[\\s,;:–-]+$", "");
  }

  private String followUpText(String text, String channel) {
    String said = text.isBlank() ? channelTitles.apply(channel) : text;
    return said.length() <= FollowUpContent.MAX_TEXT
        ? said
        : said.substring(0, FollowUpContent.MAX_TEXT - 1) + "…";
  }

  private static Reading with(Reading reading, Set<Integer> taken) {
    return new Reading(
        reading.tokens(),
        taken,
        reading.pieces(),
        reading.channel(),
        reading.channelToken(),
        reading.direction(),
        reading.directionByOrder(),
        reading.duration(),
        reading.occurred(),
        reading.due());
  }
}
