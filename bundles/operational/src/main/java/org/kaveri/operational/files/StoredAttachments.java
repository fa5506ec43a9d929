package org.kaveri.operational.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.settings.Settings;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps files: a row in the database, the content in the folder {@code attachments} of the data
 * folder, or in the one that {@code kaveri.attachments} names, which nodes may share.
 */
@Component(service = {Attachments.class, StoredAttachments.class})
public final class StoredAttachments implements Attachments {
  private static final long MEGABYTE = 1024 * 1024;

  /** So many contents are asked for in one statement. */
  private static final int BATCH = 256;

  /** How long a file may wait for its interaction. */
  private static final Duration WAIT = Duration.ofDays(1);

  private final Access access;
  private final Store store;
  private final Ids ids;
  private final Settings settings;
  private final CompanyTime time;
  private final CustomerSight sight;
  private final ContentFolder folder;

  /** For the component runtime. */
  @Activate
  public StoredAttachments(
      BundleContext context,
      @Reference Access access,
      @Reference Store store,
      @Reference Ids ids,
      @Reference Settings settings,
      @Reference CompanyTime time,
      @Reference CustomerSight sight) {
    this(access, store, ids, settings, time, sight, folder(context));
  }

  StoredAttachments(
      Access access,
      Store store,
      Ids ids,
      Settings settings,
      CompanyTime time,
      CustomerSight sight,
      Path folder) {
    this.access = access;
    this.store = store;
    this.ids = ids;
    this.settings = settings;
    this.time = time;
    this.sight = sight;
    this.folder = new ContentFolder(folder);
  }

  /**
   * A row.
   *
   * @param attachment what others see of it
   * @param hash names the content
   * @param customer of whose interaction it is; empty while it waits for one
   */
  private record Row(Attachment attachment, String hash, Optional<CustomerId> customer) {}

  @Override
  public Attachment store(String fileName, InputStream content) throws IOException {
    access.require(InteractionLog.WRITE);
    String name = FileNames.safe(fileName);
    ContentFolder.Stored stored;
    try {
      stored = folder.store(content, name, maxBytes());
    } catch (ContentFolder.CannotKeep e) {
      throw new UnavailableException(
          "attachment.disk",
          "The file can't be kept: the folder of attachments doesn't take it.",
          e);
    }
    Attachment attachment =
        new Attachment(new AttachmentId(ids.next()), name, stored.mediaType(), stored.bytes());
    store.run(
        tx ->
            Sql.update(
                tx.connection(),
                "insert into operational_attachment (id, position, file_name, media_type,"
                    + " byte_count, content_hash, stored_by, stored_at) values (?,0,?,?,?,?,?,?)",
                attachment.id().value(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.bytes(),
                stored.hash(),
                caller(),
                Micros.of(time.instant())));
    return attachment;
  }

  @Override
  public Attachment get(AttachmentId id) {
    return row(id).attachment();
  }

  @Override
  public InputStream open(AttachmentId id) {
    Row row = row(id);
    try {
      return folder.open(row.hash());
    } catch (IOException e) {
      throw new UnavailableException(
          "attachment.disk", "The file can't be read from the folder of attachments.", e);
    }
  }

  @Override
  public long maxBytes() {
    return settings.get(AttachmentSettings.MAX_MEGABYTES) * MEGABYTE;
  }

  /** Removes rows that no interaction has named in time, then content that no row names. */
  int removeOrphans() throws IOException {
    Instant before = time.instant().minus(WAIT);
    store.run(
        tx ->
            Sql.update(
                tx.connection(),
                "delete from operational_attachment where interaction_id is null and stored_at < ?",
                Micros.of(before)));
    return folder.removeUnknown(before, this::named);
  }

  boolean canKeep() {
    return folder.canKeep();
  }

  /** Where files are kept, for people. */
  String folder() {
    return folder.toString();
  }

  long freeBytes() throws IOException {
    return folder.freeBytes();
  }

  private Set<String> named(Set<String> hashes) {
    Set<String> named = new HashSet<>();
    for (List<String> some : batches(hashes)) {
      named.addAll(
          store.read(
              tx ->
                  Sql.list(
                      tx.connection(),
                      "select distinct content_hash from operational_attachment"
                          + " where content_hash in ("
                          + Sql.marks(some.size())
                          + ")",
                      row -> row.getString(1),
                      Sql.padded(some))));
    }
    return named;
  }

  private static List<List<String>> batches(Set<String> hashes) {
    List<String> all = List.copyOf(hashes);
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
    }
    return batches;
  }

  private Row row(AttachmentId id) {
    access.require(InteractionLog.READ);
    return store
        .read(
            tx ->
                find(tx.connection(), id)
                    .filter(row -> row.customer().map(sight::sees).orElse(true)))
        .orElseThrow(() -> new NotFoundException("attachment.unknown", "There is no such file."));
  }

  private static Optional<Row> find(Connection connection, AttachmentId id) throws SQLException {
    return Sql.find(
        connection,
        "select a.id, a.file_name, a.media_type, a.byte_count, a.content_hash, i.customer_id"
            + " from operational_attachment a"
            + " left join operational_interaction i on i.id = a.interaction_id"
            + " where a.id = ? and (a.interaction_id is not null or a.stored_by = ?)",
        row ->
            new Row(
                new Attachment(
                    new AttachmentId(row.getLong(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4)),
                row.getString(5),
                Sql.number(row, "customer_id").map(CustomerId::new)),
        id.value(),
        caller());
  }

  /** The caller's number; 0 for the platform. */
  private static long caller() {
    return Caller.current().user().map(UserId::value).orElse(0L);
  }

  static Path folder(BundleContext context) {
    String named = context.getProperty("kaveri.attachments");
    if (named != null && !named.isBlank()) {
      return Path.of(named.strip()).toAbsolutePath();
    }
    String data = context.getProperty("kaveri.data");
    return Path.of(data == null ? "data" : data).resolve("attachments");
  }
}
