package org.kaveri.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes many things by one request, each by itself.
 *
 * {@snippet :
 * @POST
 * @Path("bulk")
 * public Bulk.Answer addAll(RowByRow<NewTicket> rows) {
 *   return bulk.add(rows, this::added);
 * }
 * }
 *
 * @since 0.1
 */
@ProviderType
public interface Bulk {
  /**
   * Adds the rows one after the other, each in a transaction of its own. Of a request with an
   * {@code Idempotency-Key} each row that was added is remembered in that transaction: repeated,
   * the request adds what it hasn't yet.
   *
   * <p>Where the database goes away, what is left is not tried.
   *
   * @param add adds one, in the thread of the caller; what it throws concerns its row alone
   */
  <T> Answer add(RowByRow<T> rows, Function<? super T, ? extends Entry> add);

  /**
   * What came of it.
   *
   * @param rows in the order of the request
   */
  record Answer(List<Row> rows) {}

  /**
   * What came of a row.
   *
   * @param status as a request of this row alone would have got it: 201 where it was added
   * @param id of what was added
   * @param problem why it was not
   */
  record Row(int status, Optional<Long> id, Optional<Problem> problem) {}
}
