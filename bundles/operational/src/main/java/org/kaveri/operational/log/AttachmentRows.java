package org.kaveri.operational.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.operational.sql.Sql;

/** Ties stored files to the interaction that names them. */
final class AttachmentRows {
  private final Connection connection;

  AttachmentRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes these the files of the interaction, in this order; others that it had are gone.
   *
   * @param storer who stored those that are new to it; 0 for the platform
   * @throws InvalidException {@code interaction.attachment} when one is neither its own already nor
   *     a free one of the storer
   */
  List<Attachment> tie(InteractionId interaction, List<AttachmentId> wanted, long storer)
      throws SQLException {
    List<Long> ids = wanted.stream().map(AttachmentId::value).toList();
    Map<Long, Attachment> known = ids.isEmpty() ? Map.of() : known(interaction, ids, storer);
    if (known.size() < ids.size()) {
      throw notYours();
    }
    List<Object[]> rows = new ArrayList<>();
    for (Long id : ids) {
      rows.add(new Object[] {interaction.value(), rows.size(), id, interaction.value(), storer});
    }
    int tied =
        Sql.batch(
            connection,
            "update operational_attachment set interaction_id = ?, position = ? where id = ?"
                + " and (interaction_id = ? or (interaction_id is null and stored_by = ?))",
            rows);
    if (tied != ids.size()) {
      throw notYours();
    }
    return ids.stream().map(known::get).toList();
  }

  /** Removes the files of the interaction that are not among those wanted. */
  void removeOthers(InteractionId interaction, List<AttachmentId> wanted, List<Attachment> had)
      throws SQLException {
    List<Object[]> gone = new ArrayList<>();
    for (Attachment file : had) {
      if (!wanted.contains(file.id())) {
        gone.add(new Object[] {file.id().value(), interaction.value()});
      }
    }
    Sql.batch(
        connection, "delete from operational_attachment where id = ? and interaction_id = ?", gone);
  }

  private Map<Long, Attachment> known(InteractionId interaction, List<Long> ids, long storer)
      throws SQLException {
    Map<Long, Attachment> known = new HashMap<>();
    List<Object> values = new ArrayList<>(List.of(Sql.padded(ids)));
    values.add(interaction.value());
    values.add(storer);
    Sql.list(
            connection,
            "select id, file_name, media_type, byte_count from operational_attachment where id in ("
                + Sql.marks(ids.size())
                + ") and (interaction_id = ? or (interaction_id is null and stored_by = ?))",
            row ->
                new Attachment(
                    new AttachmentId(row.getLong(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4)),
            values.toArray())
        .forEach(file -> known.put(file.id().value(), file));
    return known;
  }

  private static InvalidException notYours() {
    return new InvalidException(
        "interaction.attachment",
        "A file is not there any more, belongs to another contact or was stored by somebody else.");
  }
}
