package org.kaveri.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerDetails.Draft;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.PhoneNumber;

/**
 * A field of customers as merging sees it: how both of two are kept, and what it becomes when a
 * merge is undone.
 *
 * @param name as facts name it
 * @param value of the details
 * @param enter sets it
 * @param joining where two can be kept
 */
record MergeField<T>(
    String name,
    Function<CustomerDetails, T> value,
    BiConsumer<Draft, T> enter,
    Optional<Joining<T>> joining) {

  /** What becomes of a field of which both are kept. */
  private interface Joining<T> {
    T both(T first, T second);

    T undone(T before, T after, T now);

    /** As {@link #undone}, of a change that was no joining of two: an import's. */
    default T takenBack(T before, T after, T now) {
      return undone(before, after, now);
    }
  }

  private static final Set<String> LISTS = Set.of("emails", "phones", "addresses", "tags");

  private static final List<MergeField<?>> OF_ALL =
      List.of(
          one("name", CustomerDetails::name, Draft::name),
          one("number", CustomerDetails::number, Draft::number),
          one("businessId", CustomerDetails::businessId, Draft::businessId),
          one("language", CustomerDetails::language, Draft::language),
          one("owner", CustomerDetails::owner, Draft::owner),
          each("emails", CustomerDetails::emails, Draft::emails, EmailAddress::comparable),
          each("phones", CustomerDetails::phones, Draft::phones, PhoneNumber::dialled),
          each("addresses", CustomerDetails::addresses, Draft::addresses, address -> address),
          each("tags", CustomerDetails::tags, Draft::tags, tag -> tag.toLowerCase(Locale.ROOT)),
          new MergeField<>(
              "note", CustomerDetails::note, Draft::note, Optional.of(new JoinedText())),
          one("parent", CustomerDetails::parent, Draft::parent),
          one("origin", CustomerDetails::origin, Draft::origin));

  /** Is no choice: whoever has bought something, as one or the other, is no prospect. */
  private static final MergeField<Boolean> PROSPECT =
      one("prospect", CustomerDetails::prospect, Draft::prospect);

  /** Those that a person decides about, own fields included. */
  static Map<String, MergeField<?>> chosen(CustomerDetails one, CustomerDetails other) {
    return fields(List.of(one, other))
        .collect(Collectors.toMap(MergeField::name, Function.identity()));
  }

  /** What the survivor becomes when the merge is undone. */
  static CustomerDetails undone(
      CustomerDetails before, CustomerDetails after, CustomerDetails now) {
    return now.with(
        draft ->
            Stream.concat(fields(List.of(before, after, now)), Stream.of(PROSPECT))
                .forEach(field -> field.undo(draft, before, after, now)));
  }

  /**
   * What one whom an import has changed becomes when it is undone.
   *
   * @param touched fields that were changed since, and stay, whatever stands there; of lists that
   *     is said of each value, as it stands
   */
  static CustomerDetails takenBack(
      CustomerDetails before, CustomerDetails after, CustomerDetails now, Set<String> touched) {
    return now.with(
        draft ->
            Stream.concat(fields(List.of(before, after, now)), Stream.of(PROSPECT))
                .filter(field -> isList(field.name) || !touched.contains(field.name))
                .forEach(field -> field.takeBack(draft, before, after, now)));
  }

  /** Whether a customer has several of it. */
  static boolean isList(String field) {
    return LISTS.contains(field);
  }

  private static Stream<MergeField<?>> fields(List<CustomerDetails> all) {
    Set<String> own = new TreeSet<>();
    all.forEach(details -> own.addAll(details.own().keySet()));
    return Stream.concat(OF_ALL.stream(), own.stream().map(MergeField::own));
  }

  private static MergeField<String> own(String name) {
    return one(
        OwnField.PREFIX + name,
        details -> details.own().getOrDefault(name, ""),
        (draft, value) -> draft.own(name, value));
  }

  boolean bothPossible() {
    return joining.isPresent();
  }

  /** Sets what those details have. */
  void keep(Draft draft, CustomerDetails from) {
    enter.accept(draft, value.apply(from));
  }

  /** Sets what both have, the one's first. */
  void keepBoth(Draft draft, CustomerDetails one, CustomerDetails other) {
    enter.accept(draft, joining.orElseThrow().both(value.apply(one), value.apply(other)));
  }

  private void undo(
      Draft draft, CustomerDetails before, CustomerDetails after, CustomerDetails now) {
    enter.accept(
        draft,
        joining
            .orElseGet(Single::new)
            .undone(value.apply(before), value.apply(after), value.apply(now)));
  }

  private void takeBack(
      Draft draft, CustomerDetails before, CustomerDetails after, CustomerDetails now) {
    enter.accept(
        draft,
        joining
            .orElseGet(Single::new)
            .takenBack(value.apply(before), value.apply(after), value.apply(now)));
  }

  private static <T> MergeField<T> one(
      String name, Function<CustomerDetails, T> value, BiConsumer<Draft, T> enter) {
    return new MergeField<>(name, value, enter, Optional.empty());
  }

  private static <E> MergeField<List<E>> each(
      String name,
      Function<CustomerDetails, List<E>> value,
      BiConsumer<Draft, List<E>> enter,
      Function<E, ?> same) {
    return new MergeField<>(name, value, enter, Optional.of(new JoinedList<>(same)));
  }

  /** What stands as it was left goes back; what was edited since is kept. */
  private static final class Single<T> implements Joining<T> {
    @Override
    public T both(T first, T second) {
      return first;
    }

    @Override
    public T undone(T before, T after, T now) {
      return now.equals(after) ? before : now;
    }
  }

  /** A text below the other. */
  private static final class JoinedText implements Joining<String> {
    @Override
    public String both(String first, String second) {
      return first.equals(second) || second.isEmpty()
          ? first
          : first.isEmpty() ? second : first + "\n\n" + second;
    }

    @Override
    public String undone(String before, String after, String now) {
      return now.equals(after) ? before : now;
    }
  }

  /**
   * Each value once. Values that came or went since the merge are still come or gone after it was
   * undone.
   *
   * @param same what two values have in common that mean the same
   */
  private record JoinedList<E>(Function<E, ?> same) implements Joining<List<E>> {
    @Override
    public List<E> both(List<E> first, List<E> second) {
      var joined = new LinkedHashMap<Object, E>();
      Stream.concat(first.stream(), second.stream())
          .forEach(value -> joined.putIfAbsent(same.apply(value), value));
      return List.copyOf(joined.values());
    }

    @Override
    public List<E> undone(List<E> before, List<E> after, List<E> now) {
      if (now.equals(after)) {
        return before;
      }
      var gone = without(after, now);
      var result = new ArrayList<>(without(before, gone));
      for (E come : without(now, after)) {
        if (!result.contains(come)) {
          result.add(come);
        }
      }
      return result;
    }

    /**
     * What took a place gives it back, as long as it stands there; what only came goes, and what
     * only went comes back.
     */
    @Override
    public List<E> takenBack(List<E> before, List<E> after, List<E> now) {
      if (now.equals(after)) {
        return before;
      }
      var gone = without(before, after);
      var come = without(after, before);
      var result = new ArrayList<>(now);
      for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
        int place = i < come.size() ? result.indexOf(come.get(i)) : result.size();
        boolean back = i < gone.size() && !result.contains(gone.get(i));
        if (place >= 0 && i < come.size()) {
          result.remove(place);
        }
        if (place >= 0 && back) {
          result.add(place, gone.get(i));
        }
      }
      return result;
    }

    private static <E> List<E> without(List<E> values, List<E> others) {
      return values.stream().filter(value -> !others.contains(value)).toList();
    }
  }
}
