package org.kaveri.operational.oneline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.interactions.OneLineLog;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.WhichCustomer;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.channels.ActiveChannels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Understands lines by a grammar of its own and logs them. */
@Component(service = OneLineLog.class)
public final class GrammarOneLineLog implements OneLineLog {
  private static final String FIRST_CHANNEL = "call";
  private static final int MOST_PEOPLE = 200;

  private final Access access;
  private final Customers customers;
  private final People people;
  private final InteractionLog log;
  private final ActiveChannels channels;
  private final CompanyTime time;
  private final RecentAnswers<List<CustomerSummary>> found;
  private final RecentAnswers<String> usual;

  /** For the component runtime. */
  @Activate
  public GrammarOneLineLog(
      @Reference Access access,
      @Reference Customers customers,
      @Reference People people,
      @Reference InteractionLog log,
      @Reference ActiveChannels channels,
      @Reference CompanyTime time) {
    this.access = access;
    this.customers = customers;
    this.people = people;
    this.log = log;
    this.channels = channels;
    this.time = time;
    this.found = new RecentAnswers<>(time::instant);
    this.usual = new RecentAnswers<>(time::instant);
  }

  @Override
  public Understood understand(String line, Locale locale, Optional<CustomerId> context) {
    access.require(InteractionLog.WRITE);
    if (line.length() > MAX_LINE) {
      throw new InvalidException(
          "one-line.too-long", "One line has at most " + MAX_LINE + " characters.", MAX_LINE);
    }
    Optional<CustomerSummary> open =
        context.flatMap(id -> Optional.ofNullable(customers.summaries(List.of(id)).get(id)));
    var understanding =
        new LineUnderstanding(
            (text, limit) -> found.of(text, () -> customers.lookUp(text, limit)),
            this::namesOfPeople,
            channel -> channels.describe(channel, locale).title());
    return understanding.understand(
        line,
        words(locale),
        new LineUnderstanding.Circumstances(
            locale, time.now(), time.zone(), open, usual.of("", this::usualChannel)));
  }

  @Override
  public Interaction log(
      Understood understood, Optional<String> requestKey, Optional<Duration> timeToLog) {
    if (!(understood.customer() instanceof WhichCustomer.Certain(Candidate candidate))) {
      throw new InvalidException("one-line.customer-open", "Choose whose contact it was.");
    }
    InteractionContent content =
        InteractionContent.of(
            understood.channel(),
            draft ->
                draft
                    .direction(understood.direction())
                    .occurredAt(understood.occurredAt())
                    .duration(understood.duration())
                    .persons(candidate.person().stream().toList())
                    .note(understood.text()));
    usual.forget("");
    return log.log(
        new NewInteraction(
            candidate.customer(), content, understood.followUp(), requestKey, timeToLog));
  }

  private Map<PersonId, String> namesOfPeople(CustomerId customer) {
    Map<PersonId, String> names = new LinkedHashMap<>();
    people
        .listOf(customer, Page.Request.first(MOST_PEOPLE))
        .items()
        .forEach(person -> names.put(person.id(), person.name()));
    return names;
  }

  private String usualChannel() {
    if (access.allows(InteractionLog.READ)) {
      List<Interaction> last = log.loggedByMe(Page.Request.first(1)).items();
      if (!last.isEmpty() && channels.isActive(last.getFirst().channel())) {
        return last.getFirst().channel();
      }
    }
    return FIRST_CHANNEL;
  }

  /** The words of all languages; where two share one, the typist's own language counts. */
  private ChannelWords words(Locale locale) {
    ChannelWords words = new ChannelWords();
    addWords(words, locale);
    for (String language : Lexicon.LANGUAGES) {
      if (!language.equals(locale.getLanguage())) {
        addWords(words, Locale.of(language));
      }
    }
    return words;
  }

  private void addWords(ChannelWords words, Locale locale) {
    for (ActiveChannels.Words of : channels.words(locale)) {
      words.add(of.channel(), of.channel());
      of.plain().forEach(word -> words.add(word, of.channel()));
      of.in().forEach(word -> words.add(word, of.channel(), Direction.IN));
      of.out().forEach(word -> words.add(word, of.channel(), Direction.OUT));
    }
  }
}
