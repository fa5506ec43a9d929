package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerAdded;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomersMerged;
import org.kaveri.api.customers.MergeUndone;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.customers.PersonChanged;
import org.kaveri.api.customers.PersonRemoved;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets customers be found by the names of their people, and all words by fragments and
 * misspellings. A listener is called by one at a time, so nobody waits for somebody else who learns
 * the same word. It looks at what there is now, which may be later than the fact.
 */
@Component(service = EventListener.class)
public final class LearnWords implements EventListener {
  private final Store store;

  @Activate
  public LearnWords(@Reference Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "org.kaveri.customers.words";
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return Set.of(
        CustomerAdded.class,
        CustomerChanged.class,
        CustomersMerged.class,
        MergeUndone.class,
        PersonAdded.class,
        PersonChanged.class,
        PersonRemoved.class);
  }

  @Override
  public void on(RecordedEvent recorded) {
    switch (recorded.event()) {
      case CustomerAdded added -> learn(added.customer());
      case CustomerChanged changed -> {
        if (Rewriting.isSearched(changed.fields())) {
          renew(changed.customer());
        }
      }
      case CustomersMerged merged -> renew(merged.customer());
      case MergeUndone undone -> renew(undone.customer());
      case PersonAdded added -> add(added.customer(), added.person());
      case PersonChanged changed -> renew(changed.customer());
      case PersonRemoved removed -> renew(removed.customer());
      default -> throw new AssertionError(recorded.event());
    }
  }

  private void learn(CustomerId customer) {
    store.run(tx -> learn(tx, customer));
  }

  private static void learn(Transaction tx, CustomerId customer) throws SQLException {
    var words = NameIndex.INDEX.wordsOf(tx.connection(), customer.value());
    NameIndex.FORMS.learn(tx.connection(), words, tx.sql().forUpdate());
  }

  private void add(CustomerId customer, PersonId person) {
    store.run(
        tx -> {
          Connection connection = tx.connection();
          Optional<String> place = place(tx, customer);
          if (place.isPresent()) {
            List<Word> words =
                names(
                    connection, "p.customer_id = ? and p.id = ?", customer.value(), person.value());
            NameIndex.INDEX.addFurther(connection, customer.value(), place.get(), words);
            learn(tx, customer);
          }
        });
  }

  private void renew(CustomerId customer) {
    store.run(
        tx -> {
          Connection connection = tx.connection();
          Optional<String> place = place(tx, customer);
          if (place.isPresent()) {
            List<Word> words = names(connection, "p.customer_id = ?", customer.value());
            NameIndex.INDEX.replaceFurther(connection, customer.value(), place.get(), words);
            learn(tx, customer);
          }
        });
  }

  /**
   * Where the customer stands in the list; empty for one who is no more. Holds her row, so that she
   * neither goes nor gets other words meanwhile.
   */
  private static Optional<String> place(Transaction tx, CustomerId customer) throws SQLException {
    try (var select =
        tx.connection()
            .prepareStatement(
                "select sort_key from customers_customer where id = ? and merged_into is null"
                    + tx.sql().forUpdate())) {
      select.setLong(1, customer.value());
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  /** Words of the names of people, of the first thousand by name. */
  private static List<Word> names(Connection connection, String which, long... ids)
      throws SQLException {
    var words = new ArrayList<Word>();
    try (var select =
        connection.prepareStatement(
            "select p.given_name, p.family_name from customers_person p where "
                + which
                + " order by p.customer_id, p.sort_key fetch first "
                + Page.Request.MAX_SIZE
                + " rows only")) {
      for (int i = 0; i < ids.length; i++) {
        select.setLong(i + 1, ids[i]);
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          words.addAll(Words.of(rows.getString(1) + " " + rows.getString(2)));
        }
      }
    }
    return words;
  }
}
