package org.kaveri.customers;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.AddedMissing;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PlainText;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerAdded;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.UnseenLikeness;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.SqlPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of customers, kept in the store. */
@Component
public final class StoredCustomers implements Customers {
  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Settings settings;
  private final History history;
  private final RegisterSight sight;

  @Activate
  public StoredCustomers(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.settings = settings;
    history = new History(ids);
    sight = new RegisterSight(store, access);
  }

  @Override
  public Customer add(CustomerDetails wanted) {
    access.require(WRITE);
    CustomerDetails details = caredFor(access.sight(), wanted);
    return write(
        tx -> {
          details.businessId().ifPresent(BusinessIds::check);
          requireFreeNumber(tx, details, null);
          requireSeenParent(details);
          Families.check(tx, null, details);
          var own = OwnChecks.of(tx.connection(), List.of(details));
          var id = new CustomerId(ids.next());
          CustomerDetails checked = own.checked(null, Map.of(), details);
          var entity =
              new CustomerEntity(
                  id, checked, own.rows(id, checked), Dialling.of(settings), tx.now());
          tx.entities().persist(entity);
          NameIndex.replace(tx.connection(), id, checked, own.searched(checked));
          tx.publish(new CustomerAdded(id, details.kind(), details.owner()));
          return entity.toRecord();
        });
  }

  @Override
  public AddedMissing<CustomerId> addMissingAndTell(List<CustomerDetails> customers) {
    access.require(WRITE);
    var byNumber = new LinkedHashMap<String, CustomerDetails>();
    for (CustomerDetails details : customers) {
      String number =
          details
              .number()
              .orElseThrow(
                  () ->
                      new InvalidException(
                          "customer.number-missing", "Each of the customers needs a number."));
      byNumber.putIfAbsent(number, details);
    }
    requireSize(byNumber.size());
    return write(
        tx -> {
          var known = CustomerRows.byNumber(tx.connection(), byNumber.keySet());
          new MergeRows(tx.connection())
              .former(byNumber.keySet())
              .forEach((number, survivor) -> known.putIfAbsent(number, survivor));
          Set<CustomerId> seen = sight.among(Set.copyOf(known.values()));
          SightScope scope = access.sight();
          var missing =
              byNumber.entrySet().stream()
                  .filter(entry -> !known.containsKey(entry.getKey()))
                  .map(entry -> caredFor(scope, entry.getValue()))
                  .toList();
          missing.forEach(this::requireSeenParent);
          List<CustomerId> added = new BulkAdding(tx, ids, Dialling.of(settings)).add(missing);
          for (int i = 0; i < added.size(); i++) {
            known.put(missing.get(i).number().orElseThrow(), added.get(i));
          }
          var fresh = new LinkedHashSet<>(added);
          known.values().removeIf(id -> !seen.contains(id) && !fresh.contains(id));
          return new AddedMissing<>(known, fresh);
        });
  }

  @Override
  public Customer change(CustomerId id, long version, CustomerDetails details) {
    return change(id, version, before -> details);
  }

  @Override
  public Customer change(CustomerId id, long version, UnaryOperator<CustomerDetails> change) {
    access.require(WRITE);
    return write(
        tx -> {
          CustomerEntity entity = require(tx, access.sight(), id);
          if (entity.version() != version) {
            throw changedMeanwhile();
          }
          CustomerDetails before = entity.details();
          CustomerDetails wanted = change.apply(before);
          var own = OwnChecks.of(tx.connection(), List.of(wanted));
          CustomerDetails details = own.checked(id, before.own(), wanted);
          List<Difference> differences = Difference.between(before, details);
          if (differences.isEmpty()) {
            return entity.toRecord();
          }
          List<String> fields = Difference.fields(differences);
          if (fields.contains("number")) {
            requireFreeNumber(tx, details, id);
          }
          if (fields.contains("businessId")) {
            details.businessId().ifPresent(BusinessIds::check);
          }
          if (fields.contains("parent")) {
            requireSeenParent(details);
            Families.check(tx, id, details);
          }
          new Rewriting(tx, Dialling.of(settings), history, own).write(id, entity, before, details);
          return entity.toRecord();
        });
  }

  @Override
  public void require(Collection<CustomerId> customers) {
    requireSize(customers.size());
    if (!customers.isEmpty()) {
      store.run(tx -> lock(tx, access.sight(), customers));
    }
  }

  /**
   * Locks the customers' rows like {@link #lock}, and lets whoever takes an import back go on.
   *
   * @return those that must be left as they are, with the reason
   */
  static Map<CustomerId, String> lockThose(
      Transaction tx, SightScope scope, Collection<CustomerId> customers) throws SQLException {
    var ids = customers.stream().map(CustomerId::value).distinct().sorted().toList();
    var left = new LinkedHashMap<CustomerId, String>();
    for (CustomerRows.Locked row : CustomerRows.lock(tx.connection(), ids, tx.sql().forUpdate())) {
      row.whyNot(scope).ifPresent(why -> left.put(new CustomerId(row.id()), why));
    }
    return left;
  }

  /**
   * Locks the customers' rows, in the order of their ids so that nobody waits in a circle.
   *
   * @param scope whoever is not in it is not there
   */
  static void lock(Transaction tx, SightScope scope, Collection<CustomerId> customers)
      throws SQLException {
    var ids = customers.stream().map(CustomerId::value).distinct().sorted().toList();
    var locked = CustomerRows.lock(tx.connection(), ids, tx.sql().forUpdate());
    if (locked.size() < ids.size()) {
      throw unknown();
    }
    for (CustomerRows.Locked row : locked) {
      if (row.survivor().isPresent()) {
        throw merged(tx, scope, row.survivor().get());
      }
      if (!scope.sees(row.owner())) {
        throw unknown();
      }
    }
  }

  /** Whoever sees her own customers only cares for those she adds, unless she names another. */
  static CustomerDetails caredFor(SightScope scope, CustomerDetails details) {
    return details.owner().isEmpty() && !scope.seesOwnerless()
        ? details.with(draft -> draft.owner(Caller.current().user()))
        : details;
  }

  private void requireSeenParent(CustomerDetails details) {
    if (details.parent().isPresent() && !sight.sees(details.parent().get())) {
      throw Families.unknown();
    }
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> numberTaken();
        case "store.changed" -> changedMeanwhile();
        default -> e;
      };
    }
  }

  @Override
  public Customer get(CustomerId id) {
    access.require(READ);
    return store.read(tx -> require(tx, access.sight(), id).toRecord());
  }

  @Override
  public Optional<Customer> find(CustomerId id) {
    access.require(READ);
    SightScope scope = access.sight();
    return store.read(
        tx ->
            Optional.ofNullable(tx.entities().find(CustomerEntity.class, id.value()))
                .filter(entity -> entity.mergedInto().isEmpty() && scope.sees(entity.owner()))
                .map(CustomerEntity::toRecord));
  }

  @Override
  public Optional<CustomerId> findByNumber(String number) {
    access.require(READ);
    return store.read(tx -> holder(tx, PlainText.line(number)).filter(sight::sees));
  }

  @Override
  public Map<CustomerId, CustomerSummary> summaries(Collection<CustomerId> customers) {
    access.require(READ);
    requireSize(customers.size());
    var values = customers.stream().map(CustomerId::value).distinct().toList();
    SightScope scope = access.sight();
    return store.read(
        tx -> {
          var summaries = new LinkedHashMap<CustomerId, CustomerSummary>();
          CustomerRows.byId(tx.connection(), values).stream()
              .filter(summary -> scope.sees(summary.owner()))
              .forEach(summary -> summaries.put(summary.id(), summary));
          return summaries;
        });
  }

  @Override
  public Page<CustomerSummary> subsidiaries(CustomerId parent, Page.Request page) {
    access.require(READ);
    var below =
        SqlPart.all(
            List.of(
                new SqlPart("c.parent_id = ?", List.of(parent.value())),
                RegisterSight.ownedBy(access.sight(), "c.owner_id")));
    return store.read(
        tx ->
            !sight.sees(parent)
                ? Page.empty()
                : CustomerRows.list(
                    tx.connection(),
                    below,
                    CustomerFields.byName(),
                    Optional.of("parent_id"),
                    page));
  }

  @Override
  public Page<FieldChange> history(CustomerId customer, Page.Request page) {
    access.require(READ);
    return store.read(
        tx -> sight.sees(customer) ? History.of(tx.connection(), customer, page) : Page.empty());
  }

  @Override
  public List<Likeness> alike(CustomerDetails details) {
    access.require(READ);
    return store.read(tx -> alike(tx).to(details));
  }

  @Override
  public List<UnseenLikeness> alikeUnseen(CustomerDetails details) {
    access.require(READ);
    return access.sight().isWhole() ? List.of() : store.read(tx -> alike(tx).unseenTo(details));
  }

  private Alike alike(Transaction tx) {
    return new Alike(tx.connection(), Dialling.of(settings), access.sight());
  }

  @Override
  public List<String> tags(String beginning) {
    access.require(READ);
    return store.read(tx -> TagsInUse.beginning(tx.connection(), beginning));
  }

  @Override
  public List<ListField> fields() {
    access.require(READ);
    return store.read(tx -> lists(tx).fields());
  }

  @Override
  public Page<CustomerSummary> list(CustomerQuery query, Page.Request page) {
    access.require(READ);
    return store.read(tx -> lists(tx).list(query, page));
  }

  @Override
  public List<CustomerSummary> search(String text, CustomerQuery query, int limit) {
    access.require(READ);
    requireLimit(limit);
    return store.read(tx -> lists(tx).search(PlainText.line(text), query, limit));
  }

  @Override
  public List<CustomerSummary> lookUp(String text, int limit) {
    access.require(READ);
    requireLimit(limit);
    return store.read(tx -> lists(tx).lookUp(PlainText.line(text), limit));
  }

  private static void requireLimit(int limit) {
    if (limit < 1 || limit > MAX_FOUND) {
      throw new InvalidException(
          "customer.search-limit", "A search gives 1 to " + MAX_FOUND + " rows.", MAX_FOUND);
    }
  }

  private CustomerLists lists(Transaction tx) {
    return new CustomerLists(tx, settings, access.sight(), sight);
  }

  /** The customer, when she is there and in the scope. */
  static CustomerEntity require(Transaction tx, SightScope scope, CustomerId id) {
    @Nullable CustomerEntity entity = tx.entities().find(CustomerEntity.class, id.value());
    if (entity == null) {
      throw unknown();
    }
    if (entity.mergedInto().isPresent()) {
      throw merged(tx, scope, entity.mergedInto().get());
    }
    if (!scope.sees(entity.owner())) {
      throw unknown();
    }
    return entity;
  }

  /** Who was merged is found under another number, by whoever sees that one. */
  private static NotFoundException merged(Transaction tx, SightScope scope, CustomerId survivor) {
    @Nullable CustomerEntity staying =
        scope.isWhole() ? null : tx.entities().find(CustomerEntity.class, survivor.value());
    return staying == null || scope.sees(staying.owner())
        ? new NotFoundException(
            "customer.merged",
            "The customer was merged into customer " + survivor + ".",
            survivor.toString())
        : unknown();
  }

  static NotFoundException unknown() {
    return new NotFoundException("customer.unknown", "There is no such customer.");
  }

  static void requireSize(int count) {
    if (count > Page.Request.MAX_SIZE) {
      throw new InvalidException(
          "page.size", "At most " + Page.Request.MAX_SIZE + " at once.", Page.Request.MAX_SIZE);
    }
  }

  private static void requireFreeNumber(
      Transaction tx, CustomerDetails details, @Nullable CustomerId own) throws SQLException {
    if (details.number().isEmpty()) {
      return;
    }
    Optional<CustomerId> holder = holder(tx, details.number().get());
    if (holder.isPresent() && !holder.get().equals(own)) {
      throw numberTaken();
    }
  }

  static ConflictException numberTaken() {
    return new ConflictException(
        "customer.number-taken", "Another customer has this customer number.");
  }

  static ConflictException changedMeanwhile() {
    return new ConflictException(
        "customer.changed-meanwhile", "The customer was changed by somebody else meanwhile.");
  }

  /** Whose number it is, or was before she was merged into that one. */
  static Optional<CustomerId> holder(Transaction tx, String number) throws SQLException {
    var asked = List.of(number);
    var found = CustomerRows.byNumber(tx.connection(), asked);
    return Optional.ofNullable(
        found.isEmpty()
            ? new MergeRows(tx.connection()).former(asked).get(number)
            : found.get(number));
  }
}
