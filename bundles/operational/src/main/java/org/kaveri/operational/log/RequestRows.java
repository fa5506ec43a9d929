package org.kaveri.operational.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InteractionId;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Micros;

/** Requests by the names that their callers gave them, over the connection of one transaction. */
final class RequestRows {
  private final Connection connection;

  RequestRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * What a request came to.
   *
   * @param interaction what it logged
   * @param hash of what it asked for; empty for one of before that was kept
   */
  private record Row(InteractionId interaction, Optional<String> hash) {}

  /**
   * What the request of that name has logged already.
   *
   * @throws ConflictException {@code interaction.request-reused} when it asked for something else
   */
  Optional<InteractionId> find(long caller, String key, NewInteraction wanted) throws SQLException {
    Optional<Row> row =
        Sql.find(
            connection,
            "select interaction_id, content_hash from operational_request"
                + " where caller_id = ? and request_key = ?",
            found ->
                new Row(
                    new InteractionId(found.getLong(1)), Optional.ofNullable(found.getString(2))),
            caller,
            key);
    if (row.flatMap(Row::hash).filter(hash -> !hash.equals(hash(wanted))).isPresent()) {
      throw new ConflictException(
          "interaction.request-reused", "The request key was used for another contact.");
    }
    return row.map(Row::interaction);
  }

  void insert(long caller, String key, NewInteraction wanted, InteractionId logged, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "insert into operational_request"
            + " (caller_id, request_key, interaction_id, content_hash, requested_at)"
            + " values (?,?,?,?,?)",
        caller,
        key,
        logged.value(),
        hash(wanted),
        Micros.of(now));
  }

  /**
   * Removes the oldest of before a moment: so many and what came at the same moment as the last.
   */
  int removeBefore(Instant moment, int some) throws SQLException {
    long end =
        Sql.find(
                connection,
                "select requested_at from operational_request where requested_at < ?"
                    + " order by requested_at offset "
                    + (some - 1)
                    + " rows fetch next 1 rows only",
                row -> row.getLong(1) + 1,
                Micros.of(moment))
            .orElse(Micros.of(moment));
    return Sql.update(connection, "delete from operational_request where requested_at < ?", end);
  }

  /** Of all that is asked for; not of how long it took to ask. */
  private static String hash(NewInteraction wanted) {
    String asked = wanted.customer() + "|" + wanted.content() + "|" + wanted.followUp();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(asked.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
