package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.FilterColumn;
import org.kaveri.store.lists.FilterSql;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;
import org.kaveri.store.sight.CustomerSight;
import org.kaveri.store.sight.SeenCustomers;

/** Lists customers and searches among them, within one transaction. */
final class CustomerLists {
  /** Those found by words are filtered when they are fewer; else the list is walked. */
  private static final int FILTERED = 500;

  private final Transaction tx;
  private final Settings settings;
  private final SightScope scope;
  private final CustomerSight sight;

  CustomerLists(Transaction tx, Settings settings, SightScope scope, CustomerSight sight) {
    this.tx = tx;
    this.settings = settings;
    this.scope = scope;
    this.sight = sight;
  }

  List<ListField> fields() throws SQLException {
    return CustomerFields.columns(ownInUse()).stream().map(FilterColumn::field).toList();
  }

  Page<CustomerSummary> list(CustomerQuery query, Page.Request page) throws SQLException {
    Asked asked = asked(query);
    return list(asked.query(), List.of(), asked.seen(), page);
  }

  /** Where an owner is named, it is one whose customers are seen, or nobody is. */
  private SeenCustomers seen(CustomerQuery query) {
    return query.owner().isEmpty()
        ? sight.now()
        : scope.sees(query.owner()) ? new SeenCustomers.All() : new SeenCustomers.Few(List.of());
  }

  /** By words of names and numbers; what looks like a number or an address, by that too. */
  List<CustomerSummary> search(String text, CustomerQuery asked, int limit) throws SQLException {
    // a number or an address is meant as it stands: nothing is guessed
    Finding finding = WayIndex.suits(text) ? NameIndex.INDEX::find : NameIndex::search;
    return find(text, asked(asked), limit, finding);
  }

  /** As {@link #search}, by what names and numbers begin with alone. */
  List<CustomerSummary> lookUp(String text, int limit) throws SQLException {
    return find(text, asked(CustomerQuery.all()), limit, NameIndex.INDEX::find);
  }

  /** A query, and those among whom it is answered. */
  private record Asked(CustomerQuery query, SeenCustomers seen) {}

  private Asked asked(CustomerQuery asked) {
    CustomerQuery query = OwnerDemand.within(scope, OwnerDemand.apart(asked));
    return new Asked(query, seen(query));
  }

  private List<CustomerSummary> find(String text, Asked asked, int limit, Finding finding)
      throws SQLException {
    List<Word> words = Words.of(text);
    var found = new LinkedHashSet<CustomerSummary>();
    if (!words.isEmpty()) {
      found.addAll(byWords(words, asked, limit, finding));
    }
    if (found.size() < limit && WayIndex.suits(text)) {
      found.addAll(byWay(text, asked, limit));
    }
    return found.stream().limit(limit).toList();
  }

  /** How ids are found by words. */
  @FunctionalInterface
  private interface Finding {
    SequencedSet<Long> find(
        Connection connection, List<Word> words, Optional<Within> within, int limit)
        throws SQLException;
  }

  private List<CustomerSummary> byWords(List<Word> words, Asked asked, int limit, Finding finding)
      throws SQLException {
    CustomerQuery query = asked.query();
    SeenCustomers seen = asked.seen();
    boolean filtered = !query.filter().isEverything();
    var within =
        seen.areAll() ? query.owner().map(NameIndex::ownedBy) : NameIndex.seen(scope, seen);
    var found = finding.find(tx.connection(), words, within, filtered ? FILTERED : limit);
    if (filtered && found.size() == FILTERED) {
      return list(query, words, seen, Page.Request.first(limit)).items();
    }
    if (filtered) {
      return among(found, asked, limit);
    }
    return Ranking.of(words).sorted(CustomerRows.byId(tx.connection(), found));
  }

  /** Those who are reached so, or the people at them, by name. */
  private List<CustomerSummary> byWay(String text, Asked asked, int limit) throws SQLException {
    var ids = new WayIndex(tx.connection(), Dialling.of(settings)).customers(text, limit);
    return among(ids, asked, limit);
  }

  /** Those of the found who fulfil the query and are seen, by name. */
  private List<CustomerSummary> among(Collection<Long> found, Asked asked, int limit)
      throws SQLException {
    if (found.isEmpty()) {
      return List.of();
    }
    SqlPart where = where(asked.query(), List.of(), asked.seen());
    return CustomerRows.list(
            tx.connection(),
            SqlPart.all(List.of(InList.among("c.id", found), where)),
            CustomerFields.byName(),
            Optional.empty(),
            Page.Request.first(limit))
        .items();
  }

  private Page<CustomerSummary> list(
      CustomerQuery query, List<Word> words, SeenCustomers seen, Page.Request page)
      throws SQLException {
    SqlPart where = where(query, words, seen);
    Sort sort = query.sort();
    if (sort.field().startsWith(OwnField.PREFIX)) {
      String own = sort.field().substring(OwnField.PREFIX.length());
      requireSorted(sort);
      return new OwnOrder(tx.connection(), own, sort.ascending()).list(where, page);
    }
    return CustomerRows.list(
        tx.connection(),
        where,
        CustomerFields.walk(query, seen.areFew()),
        query.owner().map(owner -> "owner_id").filter(owned -> sort.field().equals("name")),
        page);
  }

  private void requireSorted(Sort sort) throws SQLException {
    if (fields().stream().noneMatch(it -> it.name().equals(sort.field()) && it.sortable())) {
      throw new InvalidException(
          "list.sort", "The list cannot be sorted by " + sort.field() + ".", sort.field());
    }
  }

  /** The company's own fields that are offered. */
  private List<OwnField> ownInUse() throws SQLException {
    return new OwnFieldRows(tx.connection()).all().stream().filter(OwnField::inUse).toList();
  }

  /** The query and the sight, and a word of the name or number for each, as a condition. */
  private SqlPart where(CustomerQuery query, List<Word> words, SeenCustomers seen)
      throws SQLException {
    ZoneId zone = settings.get(CompanySettings.TIME_ZONE);
    boolean own = query.filter().written().contains(OwnField.PREFIX);
    var filters =
        new FilterSql(
            CustomerFields.columns(own ? ownInUse() : List.of()),
            LocalDate.ofInstant(tx.now(), zone),
            zone,
            Caller.current().user());
    var parts = new ArrayList<SqlPart>();
    query
        .owner()
        .ifPresent(owner -> parts.add(new SqlPart("c.owner_id = ?", List.of(owner.value()))));
    parts.add(
        seen instanceof SeenCustomers.Owned owned
            ? owned.ownedBy("c.owner_id")
            : seen.condition("c.id"));
    parts.add(filters.condition(query.filter()));
    words.forEach(word -> parts.add(NameIndex.INDEX.holds(word, "c.id")));
    return SqlPart.all(parts);
  }
}
