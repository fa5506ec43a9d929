package org.kaveri.ui.lists;

import com.vaadin.flow.function.ValueProvider;

/**
 * A column that a list can show.
 *
 * {@snippet :
 * ListColumn.of("city", context.text("customers.place"), Row::city).sorted().onlyWhereWide();
 * }
 *
 * @param name as it is kept with a saved list; the name of the field of the same values, where the
 *     list has one
 * @param header for the reader
 * @param text what it shows of a row
 * @param number whether these are numbers or amounts, lined up at their end
 * @param sorts whether the list can be sorted by the field of this name
 * @param wide whether a telephone leaves it out
 * @param extra whether it is shown only when it is chosen
 * @param rem how wide it is at least, in rem
 * @param share of the room that is left, which the columns divide
 * @param <T> what a row shows
 * @since 0.1
 */
public record ListColumn<T>(
    String name,
    String header,
    ValueProvider<T, String> text,
    boolean number,
    boolean sorts,
    boolean wide,
    boolean extra,
    double rem,
    int share) {
  private static final double USUAL = 8;

  /** A column of text that each reader sees. */
  public static <T> ListColumn<T> of(String name, String header, ValueProvider<T, String> text) {
    return new ListColumn<>(name, header, text, false, false, false, false, USUAL, 1);
  }

  /** The same, of numbers or amounts already written as text. */
  public ListColumn<T> numbers() {
    return new ListColumn<>(name, header, text, true, sorts, wide, extra, rem, share);
  }

  /** The same, and the list can be sorted by the field of its name. */
  public ListColumn<T> sorted() {
    return new ListColumn<>(name, header, text, number, true, wide, extra, rem, share);
  }

  /** The same, left out on a telephone. */
  public ListColumn<T> onlyWhereWide() {
    return new ListColumn<>(name, header, text, number, sorts, true, extra, rem, share);
  }

  /** The same, left out until the reader chooses it. */
  public ListColumn<T> onlyWhenChosen() {
    return new ListColumn<>(name, header, text, number, sorts, true, true, rem, share);
  }

  /** The same, at least so wide. */
  public ListColumn<T> rem(double rem) {
    return new ListColumn<>(name, header, text, number, sorts, wide, extra, rem, share);
  }

  /** The same, with so many shares of the room that is left. */
  public ListColumn<T> grows(int share) {
    return new ListColumn<>(name, header, text, number, sorts, wide, extra, rem, share);
  }
}
