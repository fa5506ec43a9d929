package org.kaveri.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.store.lists.SortKeys;

/**
 * What a customer is known again by in an import. The strongest that a row has decides, see {@link
 * #keys}; whoever has another number or another business id is somebody else, whatever they share.
 *
 * @param number of the customer
 * @param businessId in the form that all writings have in common
 * @param emails as compared
 * @param phones as dialled
 * @param name as keys of lists begin with it
 * @param city of the main address in lower case, else the country; empty when unknown
 */
record Signs(
    Optional<String> number,
    Optional<String> businessId,
    List<String> emails,
    List<String> phones,
    String name,
    String city) {

  static Signs of(CustomerDetails details, Dialling dialling) {
    return new Signs(
        details.number(),
        details.businessId().flatMap(BusinessIds::comparable),
        details.emails().stream().map(email -> email.comparable()).toList(),
        details.phones().stream().map(dialling::dialled).toList(),
        SortKeys.beginning(details.name().sorted()),
        details.addresses().stream()
            .findFirst()
            .map(main -> main.city().isEmpty() ? main.country() : main.city())
            .map(city -> city.toLowerCase(java.util.Locale.ROOT))
            .orElse(""));
  }

  /** Of a number alone. */
  static Signs numbered(String number) {
    return new Signs(Optional.of(number), Optional.empty(), List.of(), List.of(), "", "");
  }

  /** Whether nothing but name and town is known. */
  boolean isBare() {
    return number.isEmpty() && businessId.isEmpty() && emails.isEmpty() && phones.isEmpty();
  }

  /** The strongest first: number, business id, e-mail address, telephone with the name, name. */
  List<String> keys() {
    var keys = new ArrayList<String>();
    number.ifPresent(it -> keys.add(number(it)));
    businessId.ifPresent(it -> keys.add(businessId(it)));
    emails.forEach(it -> keys.add(email(it)));
    phones.forEach(it -> keys.add(phone(it, name)));
    keys.add(name(name));
    return keys;
  }

  /** Those of {@link #keys} that a row is looked up by: the name alone only where it is all. */
  List<String> asked() {
    List<String> keys = keys();
    return isBare() ? keys : keys.subList(0, keys.size() - 1);
  }

  static String number(String number) {
    return "#" + number;
  }

  static String businessId(String comparable) {
    return "b" + comparable;
  }

  static String email(String comparable) {
    return "@" + comparable;
  }

  static String phone(String dialled, String name) {
    return "+" + dialled + "|" + name;
  }

  static String name(String name) {
    return "n" + name;
  }

  /** Whether both may mean the same customer, when one of their keys is the same. */
  boolean agrees(Signs other) {
    return agree(number, other.number)
        && agree(businessId, other.businessId)
        && (!isBare() || city.isEmpty() || other.city.isEmpty() || city.equals(other.city));
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
