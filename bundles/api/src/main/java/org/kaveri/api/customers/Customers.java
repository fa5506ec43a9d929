package org.kaveri.api.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kaveri.api.AddedMissing;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.kaveri.api.lists.ListField;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of customers.
 *
 * <p>Reading needs {@link #READ}, writing {@link #WRITE}; each operation checks once and refuses
 * with {@code RefusedException}. Every operation joins the current thread's transaction or makes
 * one of its own, and takes a number of statements that does not depend on how many customers there
 * are or are asked for. Safe for any thread.
 *
 * <p>Writing publishes {@link CustomerAdded} or {@link CustomerChanged}.
 *
 * @since 0.1
 */
@ProviderType
public interface Customers {
  /** To see customers and the people at them. */
  Permission READ = new Permission("customers:read");

  /** To add and change customers and the people at them. */
  Permission WRITE = new Permission("customers:write");

  /** The most that {@link #search} gives. */
  int MAX_FOUND = 200;

  /** The most that {@link #alike} gives. */
  int MAX_ALIKE = 5;

  /** The most that {@link #tags} gives. */
  int MAX_TAGS_OFFERED = 20;

  /**
   * Adds a customer.
   *
   * @return the customer as kept, in its first version
   * @throws ConflictException {@code customer.number-taken} when another one has the number
   * @throws InvalidException {@code customer.parent-unknown}, {@code customer.parent-person},
   *     {@code customer.parent-circle} when she cannot belong to the one named
   */
  Customer add(CustomerDetails details);

  /**
   * Adds those whose number is not in the register yet, and leaves those that are as they are. This
   * is the road for many at once: a few statements for the whole list. The number of one who was
   * {@linkplain Merges merged} is in the register, and gives the id of the one who stayed.
   *
   * @param customers at most {@value Page.Request#MAX_SIZE}, each with a number; of several with
   *     the same number the first counts
   * @return number to id, for every number asked for
   * @throws InvalidException {@code customer.number-missing} when one has none
   */
  default Map<String, CustomerId> addMissing(List<CustomerDetails> customers) {
    return addMissingAndTell(customers).all();
  }

  /**
   * As {@link #addMissing}, and tells who was added.
   *
   * @param customers as there
   * @throws InvalidException as there
   */
  AddedMissing<CustomerId> addMissingAndTell(List<CustomerDetails> customers);

  /**
   * Replaces what is known of a customer. Nothing happens and no version is used up when it is the
   * same as before.
   *
   * @param version the one that the caller has seen
   * @return the customer as kept, in its new version
   * @throws NotFoundException {@code customer.unknown}
   * @throws ConflictException {@code customer.changed-meanwhile} when it has another version by
   *     now, {@code customer.number-taken} when another customer has the number
   * @throws InvalidException as {@link #add}
   */
  Customer change(CustomerId id, long version, CustomerDetails details);

  /**
   * Changes part of what is known of a customer, and leaves what the caller doesn't know of as it
   * is.
   *
   * {@snippet :
   * customers.change(id, version, details -> details.with(draft -> draft.owner(successor)));
   * }
   *
   * @param version the one that the caller has seen
   * @param change makes the new details of those that are kept; runs in the transaction
   * @return the customer as kept, in its new version
   * @throws NotFoundException as {@link #change(CustomerId, long, CustomerDetails)}
   * @throws ConflictException as {@link #change(CustomerId, long, CustomerDetails)}
   */
  Customer change(CustomerId id, long version, UnaryOperator<CustomerDetails> change);

  /**
   * Sees to it that these customers stay in the register until the transaction at hand has ended,
   * and that no other transaction works on them meanwhile. Whoever writes something of a customer
   * calls this first, inside of her own {@code write}: so facts of one customer keep their order.
   *
   * <p>Needs no permission: whether there is such a customer is no secret to somebody who may write
   * what belongs to her.
   *
   * @param customers at most {@value Page.Request#MAX_SIZE}
   * @throws NotFoundException {@code customer.unknown} when one of them is not there, {@code
   *     customer.merged} with the id of the one who stayed when she was {@linkplain Merges merged}
   */
  void require(Collection<CustomerId> customers);

  /**
   * The customer of that id.
   *
   * @throws NotFoundException {@code customer.unknown}, {@code customer.merged}
   */
  Customer get(CustomerId id);

  /** The customer of that id, empty when there is none or she was merged into another. */
  Optional<Customer> find(CustomerId id);

  /**
   * The customer of that number (compared exactly), empty when there is none. The number of one who
   * was merged leads to the one who stayed.
   */
  Optional<CustomerId> findByNumber(String number);

  /**
   * What lists show of these customers; those that do not exist are left out.
   *
   * @param ids at most {@value Page.Request#MAX_SIZE}
   */
  Map<CustomerId, CustomerSummary> summaries(Collection<CustomerId> ids);

  /** The customers that belong to this one directly, by name. */
  Page<CustomerSummary> subsidiaries(CustomerId parent, Page.Request page);

  /**
   * What became of the customer and of the people there, the latest first: of each field who
   * changed it, when, from what to what. Kept as long as the customer.
   */
  Page<FieldChange> history(CustomerId customer, Page.Request page);

  /**
   * Customers who may be the one that is being entered: of the same business id, name, telephone
   * number or e-mail address. Whose name begins alike only is no such.
   *
   * @param details what is entered so far
   * @return at most {@value #MAX_ALIKE}, the most alike first
   */
  List<Likeness> alike(CustomerDetails details);

  /**
   * Tags in use that begin so, whatever their case, by name.
   *
   * @param beginning blank for the first of all
   * @return at most {@value #MAX_TAGS_OFFERED}
   */
  List<String> tags(String beginning);

  /**
   * What lists of customers can be filtered and sorted by. A customer has several values of some,
   * like addresses: a condition is fulfilled when one of them suits.
   */
  List<ListField> fields();

  /**
   * Customers in the order asked for. By name that is a to z, then å, ä, ö as Finnish and Swedish
   * have it; private persons by family name; case and other accents do not count. The last page
   * costs as much as the first.
   *
   * @throws InvalidException {@code filter.…} when the filter asks for what there is not, {@code
   *     list.sort} when customers cannot be sorted by that field
   */
  Page<CustomerSummary> list(CustomerQuery query, Page.Request page);

  /**
   * Customers who may be meant by what somebody has typed: those that {@link #lookUp} gives; behind
   * them those of whom a person has such a name; behind them those of whom each word of the text,
   * of at least three letters, stands anywhere within a word ({@code "irtan"} finds Virtanen); and
   * when there is nobody at all, those of whom a word is spelt nearly so, with one letter other,
   * missing, too many or in its neighbour's place. Who was added or renamed a moment ago may be
   * missing among the last three. With a filter they come by name.
   *
   * @param text a blank one finds nothing
   * @param query whom it may find
   * @param limit 1 to {@value #MAX_FOUND}
   */
  List<CustomerSummary> search(String text, CustomerQuery query, int limit);

  /** As {@link #search(String, CustomerQuery, int)} among all customers. */
  default List<CustomerSummary> search(String text, int limit) {
    return search(text, CustomerQuery.all(), limit);
  }

  /**
   * Customers of whom each word of the text begins a word of the name, or the number, or the
   * business id, and those whom a telephone number or an e-mail address that begins so reaches, or
   * a person there. Case and accents do not count: {@code "makinen"} finds Mäkinen and {@code
   * "MÄKI"} finds Makinen too, those that match as written standing first, then by name. Of a text
   * that very many match, those are given whose matching word is the first by the alphabet: of
   * {@code "virt"} the Virtalas before the Virtanens. For programs, which must not guess.
   *
   * @param text a blank one finds nothing
   * @param limit 1 to {@value #MAX_FOUND}
   */
  List<CustomerSummary> lookUp(String text, int limit);
}
