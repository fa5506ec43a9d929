package org.kaveri.rest.server;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.ExpectedVersion;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Members;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;
import org.kaveri.rest.Versioned;
import org.kaveri.store.Store;

/** A resource of books, as a room would write it; its table is made by the first book. */
@Path("/books")
@Produces("application/json")
@Consumes("application/json")
public final class Shelf implements RestResource {
  private final Store store;
  private final Bulk bulk;
  private volatile long ids;

  /** What happens in the transaction of a book, before it is on the shelf. */
  volatile Consumer<String> adding = title -> {};

  /** How many books were put onto the shelf or tried to. */
  final AtomicInteger tried = new AtomicInteger();

  Shelf(Store store, Bulk bulk) {
    this.store = store;
    this.bulk = bulk;
    store.run(
        tx -> {
          try (var statement = tx.connection().createStatement()) {
            statement.execute(
                "create table shelf_book (id bigint not null primary key,"
                    + " version bigint not null, title varchar(100), pages bigint)");
          }
        });
  }

  /** What is known of a book. */
  public record BookForm(@Nullable String title, @Nullable Long pages, @Nullable Place place) {}

  /** Where it stands; not kept. */
  public record Place(@Nullable String room, @Nullable List<Long> boards) {}

  /** A book. */
  public record Book(long id, long version, @Flat BookForm known) implements Versioned {}

  @GET
  @Path("{id}")
  public Book get(@PathParam("id") CustomerId id) {
    return store.read(
        tx -> {
          try (PreparedStatement select =
              tx.connection()
                  .prepareStatement("select version, title, pages from shelf_book where id = ?")) {
            select.setLong(1, id.value());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
              throw new NotFoundException("book.unknown", "There is no such book.");
            }
            return new Book(
                id.value(),
                row.getLong(1),
                new BookForm(row.getString(2), row.getObject(3, Long.class), null));
          }
        });
  }

  @POST
  @Answers(Book.class)
  public Response add(BookForm form) {
    return Entry.created("books", added(form));
  }

  @POST
  @Path("bulk")
  public Bulk.Answer addAll(RowByRow<BookForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Says how many there are, and has no address of its own. */
  @POST
  @Path("counting")
  public String count(BookForm form) {
    added(form);
    return "{\"books\":" + count() + "}";
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/json", Patch.MEDIA_TYPE})
  public Book change(
      @PathParam("id") CustomerId id, @BeanParam ExpectedVersion expected, Patch<BookForm> patch) {
    return expected.change(
        version -> {
          Book before = get(id);
          if (before.version() != version) {
            throw new ConflictException("book.changed-meanwhile", "Somebody was faster.");
          }
          BookForm after = patch.over(before.known());
          update(
              "update shelf_book set version = version + 1, title = ?, pages = ? where id = ?",
              after.title(),
              after.pages(),
              id.value());
          return get(id);
        });
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") CustomerId id) {
    get(id);
    update("delete from shelf_book where id = ?", id.value());
  }

  private synchronized long nextId() {
    return ++ids;
  }

  private Book added(BookForm form) {
    tried.incrementAndGet();
    String title = Members.required("title", form.title());
    if (title.equals("burnt")) {
      throw new InvalidException("book.burnt", "It is burnt.");
    }
    Book book = new Book(nextId(), 1, form);
    store.run(
        tx -> {
          update(
              "insert into shelf_book (version, title, pages, id) values (1, ?, ?, ?)",
              title,
              form.pages(),
              book.id());
          adding.accept(title);
        });
    return book;
  }

  int count() {
    return store.read(
        tx -> {
          try (var select = tx.connection().prepareStatement("select count(*) from shelf_book");
              var row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
          }
        });
  }

  private void update(String sql, @Nullable Object... values) {
    store.run(
        tx -> {
          try (PreparedStatement statement = tx.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              if (values[i] == null) {
                statement.setNull(i + 1, java.sql.Types.BIGINT);
              } else {
                statement.setObject(i + 1, values[i]);
              }
            }
            statement.executeUpdate();
          }
        });
  }

  /** Lets the next book wait in its transaction until it is let go. */
  Gate gate() {
    Gate gate = new Gate(new CountDownLatch(1), new CountDownLatch(1));
    adding =
        title -> {
          adding = other -> {};
          gate.reached().countDown();
          try {
            gate.open().await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    return gate;
  }

  /** Where a book waits. */
  record Gate(CountDownLatch reached, CountDownLatch open) {}
}
