package org.kaveri.operational.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.WhichCustomer;

class QuickLogTest {
  private static final Candidate AINO = candidate(1, "Aino Virtanen");
  private static final Candidate KALLE = candidate(2, "Kalle Virtanen");
  private static final CustomerSummary MATTI = summary(3, "Matti Laine");

  private final ScreenByHand screen = new ScreenByHand();
  private final List<Understood> logged = new ArrayList<>();
  private WhichCustomer customer = new WhichCustomer.Asked("Virtanen", List.of(AINO, KALLE));
  private boolean away;

  @BeforeEach
  void answer() {
    screen.answers.put("understand", args -> understand((String) args[0], (Locale) args[1]));
    screen.answers.put(
        "OneLineLog.log",
        args -> {
          logged.add((Understood) args[0]);
          return null;
        });
  }

  @Test
  void theLastChoiceOfACustomerCounts() {
    QuickLog dialog = typed("soitto Virtanen");
    dialog.candidates.setValue(AINO);
    dialog.search.setValue(MATTI);
    assertThat(dialog.candidates.getValue()).isNull();
    dialog.save();

    dialog = typed("soitto Virtanen");
    dialog.search.setValue(MATTI);
    dialog.candidates.setValue(KALLE);
    assertThat(dialog.search.getValue()).isNull();
    dialog.save();

    assertThat(logged)
        .extracting(understood -> understood.customer())
        .containsExactly(
            new WhichCustomer.Certain(candidate(3, "Matti Laine")),
            new WhichCustomer.Certain(KALLE));
  }

  @Test
  void whatStandsInTheFieldIsLoggedAndNeverAnEarlierReading() {
    customer = new WhichCustomer.Certain(AINO);
    QuickLog dialog = typed("soitto Virtanen");
    away = true;
    dialog.line.setValue("soitto Virtanen toivoo sinistä");

    dialog.save();
    assertThat(logged).isEmpty();
    assertThat(dialog.line.getValue()).isEqualTo("soitto Virtanen toivoo sinistä");

    away = false;
    dialog.save();
    assertThat(logged)
        .extracting(Understood::line)
        .containsExactly("soitto Virtanen toivoo sinistä");
  }

  @Test
  void aLineThatWasNotLoggedIsThereAtTheNextOpening() {
    customer = new WhichCustomer.Certain(AINO);
    typed("soitto Virtanen 15min");

    QuickLog again = new QuickLog(screen.desk, screen.context, Optional.empty());
    QuickLog onCard = new QuickLog(screen.desk, screen.context, Optional.of(new CustomerId(1)));
    assertThat(again.line.getValue()).isEqualTo("soitto Virtanen 15min");
    assertThat(onCard.line.getValue()).isEmpty();

    again.save();
    assertThat(new QuickLog(screen.desk, screen.context, Optional.empty()).line.getValue())
        .isEmpty();
  }

  private QuickLog typed(String line) {
    QuickLog dialog = new QuickLog(screen.desk, screen.context, Optional.empty());
    dialog.line.setValue(line);
    return dialog;
  }

  private Understood understand(String line, Locale locale) {
    if (away) {
      throw new UnavailableException("store.away", "Away.", new IllegalStateException());
    }
    return new Understood(
        line,
        "call",
        line.isBlank() ? new WhichCustomer.Missing() : customer,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        locale.getLanguage(),
        List.of());
  }

  private static Candidate candidate(long id, String name) {
    return new Candidate(new CustomerId(id), Optional.empty(), name, "");
  }

  private static CustomerSummary summary(long id, String name) {
    return new CustomerSummary(
        new CustomerId(id),
        CustomerKind.PRIVATE_PERSON,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Instant.EPOCH);
  }
}
