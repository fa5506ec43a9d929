package org.kaveri.api.customers;

import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;

/**
 * What is done to each of many customers, see {@link BulkChanges}.
 *
 * @since 0.1
 */
public sealed interface BulkDeed {

  /** The customer as she is after it; the same when nothing is different. */
  CustomerDetails done(CustomerDetails before);

  /**
   * Somebody else cares for them.
   *
   * @param owner empty for nobody
   */
  record SetOwner(Optional<UserId> owner) implements BulkDeed {
    @Override
    public CustomerDetails done(CustomerDetails before) {
      return before.owner().equals(owner) ? before : before.with(draft -> draft.owner(owner));
    }
  }

  /**
   * They get a tag; who has it, whatever its case, stays as she is.
   *
   * @param tag one line, at most {@value CustomerDetails#MAX_TAG_LENGTH} characters
   */
  record AddTag(String tag) implements BulkDeed {
    /**
     * Checks it.
     *
     * @throws InvalidException {@code bulk.tag-missing}, {@code customer.text-too-long}
     */
    public AddTag {
      tag = checked(tag);
    }

    @Override
    public CustomerDetails done(CustomerDetails before) {
      return before.tags().stream().anyMatch(tag::equalsIgnoreCase)
          ? before
          : before.with(
              draft -> draft.tags(Stream.concat(before.tags().stream(), Stream.of(tag)).toList()));
    }
  }

  /**
   * They lose a tag, whatever its case.
   *
   * @param tag one line, at most {@value CustomerDetails#MAX_TAG_LENGTH} characters
   */
  record RemoveTag(String tag) implements BulkDeed {
    /**
     * Checks it.
     *
     * @throws InvalidException {@code bulk.tag-missing}, {@code customer.text-too-long}
     */
    public RemoveTag {
      tag = checked(tag);
    }

    @Override
    public CustomerDetails done(CustomerDetails before) {
      return before.tags().stream().noneMatch(tag::equalsIgnoreCase)
          ? before
          : before.with(
              draft ->
                  draft.tags(
                      before.tags().stream().filter(it -> !it.equalsIgnoreCase(tag)).toList()));
    }
  }

  private static String checked(String tag) {
    String line = Texts.line("tag", tag, CustomerDetails.MAX_TAG_LENGTH);
    if (line.isEmpty()) {
      throw new InvalidException("bulk.tag-missing", "A tag is missing.");
    }
    return line;
  }
}
