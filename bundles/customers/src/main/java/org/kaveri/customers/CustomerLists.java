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

/** Lists customers and searches among them, within one transaction. */
final class CustomerLists {
  /** Those found by words are filtered when they are fewer; else the list is walked. */
  private static final int FILTERED = 500;

  private final Transaction tx;
  private final Settings settings;

  CustomerLists(Transaction tx, Settings settings) {
    this.tx = tx;
    this.settings = settings;
  }

  List<ListField> fields() throws SQLException {
    return CustomerFields.columns(ownInUse()).stream().map(FilterColumn::field).toList();
  }

  Page<CustomerSummary> list(CustomerQuery query, Page.Request page) throws SQLException {
    return list(OwnerDemand.apart(query), List.of(), page);
  }

  /** By words of names and numbers; what looks like a number or an address, by that too. */
  List<CustomerSummary> search(String text, CustomerQuery asked, int limit) throws SQLException {
    CustomerQuery query = OwnerDemand.apart(asked);
    List<Word> words = Words.of(text);
    if (!WayIndex.suits(text)) {
      return words.isEmpty() ? List.of() : byWords(words, query, limit, NameIndex::search);
    }
    return withWays(text, query, limit);
  }

  /** As {@link #search}, by what names and numbers begin with alone. */
  List<CustomerSummary> lookUp(String text, int limit) throws SQLException {
    return withWays(text, CustomerQuery.all(), limit);
  }

  /** A number or an address is meant as it stands: nothing is guessed. */
  private List<CustomerSummary> withWays(String text, CustomerQuery query, int limit)
      throws SQLException {
    List<Word> words = Words.of(text);
    var found = new LinkedHashSet<CustomerSummary>();
    if (!words.isEmpty()) {
      found.addAll(byWords(words, query, limit, NameIndex.INDEX::find));
    }
    if (found.size() < limit && WayIndex.suits(text)) {
      found.addAll(byWay(text, query, limit));
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

  private List<CustomerSummary> byWords(
      List<Word> words, CustomerQuery query, int limit, Finding finding) throws SQLException {
    boolean filtered = !query.filter().isEverything();
    var found =
        finding.find(
            tx.connection(),
            words,
            query.owner().map(NameIndex::ownedBy),
            filtered ? FILTERED : limit);
    if (filtered && found.size() == FILTERED) {
      return list(query, words, Page.Request.first(limit)).items();
    }
    if (filtered) {
      return among(found, query, limit);
    }
    return Ranking.of(words).sorted(CustomerRows.byId(tx.connection(), found));
  }

  /** Those who are reached so, or the people at them, by name. */
  private List<CustomerSummary> byWay(String text, CustomerQuery query, int limit)
      throws SQLException {
    var ids = new WayIndex(tx.connection(), Dialling.of(settings)).customers(text, limit);
    return among(ids, query, limit);
  }

  /** Those of the found who fulfil the query, by name. */
  private List<CustomerSummary> among(Collection<Long> found, CustomerQuery query, int limit)
      throws SQLException {
    if (found.isEmpty()) {
      return List.of();
    }
    return CustomerRows.list(
            tx.connection(),
            SqlPart.all(List.of(InList.among("c.id", found), where(query, List.of()))),
            CustomerFields.byName(),
            Optional.empty(),
            Page.Request.first(limit))
        .items();
  }

  private Page<CustomerSummary> list(CustomerQuery query, List<Word> words, Page.Request page)
      throws SQLException {
    SqlPart where = where(query, words);
    Sort sort = query.sort();
    if (sort.field().startsWith(OwnField.PREFIX)) {
      String own = sort.field().substring(OwnField.PREFIX.length());
      requireSorted(sort);
      return new OwnOrder(tx.connection(), own, sort.ascending()).list(where, page);
    }
    return CustomerRows.list(
        tx.connection(),
        where,
        CustomerFields.walk(query),
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

  /** The query, and a word of the name or number for each of these, as a condition. */
  private SqlPart where(CustomerQuery query, List<Word> words) throws SQLException {
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
    parts.add(filters.condition(query.filter()));
    words.forEach(word -> parts.add(NameIndex.INDEX.holds(word, "c.id")));
    return SqlPart.all(parts);
  }
}
