package org.kaveri.rest.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.kaveri.api.ConflictException;
import org.kaveri.api.KaveriException;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.Problem;
import org.kaveri.rest.RowByRow;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds rows one by one, and remembers those of a request that has a name. */
@Component(service = Bulk.class)
public final class StoredBulk implements Bulk {
  private static final Logger LOG = LoggerFactory.getLogger(StoredBulk.class);
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int AWAY = 503;

  private final Store store;

  /** For the component runtime. */
  @Activate
  public StoredBulk(@Reference Store store) {
    this.store = store;
  }

  @Override
  public <T> Answer add(RowByRow<T> rows, Function<? super T, ? extends Entry> add) {
    Optional<NamedRequest> request = CurrentRequest.find();
    Map<Integer, Long> before = request.map(this::begin).orElse(Map.of());
    List<Row> answers = new ArrayList<>(rows.size());
    Optional<Row> away = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      int index = i;
      Long made = before.get(i + 1);
      Row answer =
          made != null
              ? made(made)
              : away.orElseGet(
                  () -> tried(() -> add(request, index + 1, () -> add.apply(rows.read(index)))));
      away = Optional.of(answer).filter(row -> row.status() == AWAY);
      answers.add(answer);
    }
    return new Answer(answers);
  }

  /** What the request has added already. */
  private Map<Integer, Long> begin(NamedRequest request) {
    try {
      return store.write(
          tx -> {
            RequestRows rows = new RequestRows(tx.connection());
            if (rows.find(request).isPresent()) {
              return rows.made(request);
            }
            rows.claim(request, RequestRows.WHOLE, tx.now());
            rows.done(request, new RequestRows.Done(OK, Optional.empty(), Optional.empty()));
            return Map.of();
          });
    } catch (ConflictException e) {
      // perhaps the same request came twice at this moment
      return store.read(
          tx -> {
            RequestRows rows = new RequestRows(tx.connection());
            if (rows.find(request).isEmpty()) {
              throw e;
            }
            return rows.made(request);
          });
    }
  }

  private long add(Optional<NamedRequest> named, int row, Supplier<? extends Entry> add) {
    if (named.isEmpty()) {
      return store.write(tx -> add.get().id());
    }
    NamedRequest request = named.get();
    try {
      return store.write(
          tx -> {
            RequestRows rows = new RequestRows(tx.connection());
            rows.claim(request, row, tx.now());
            long id = add.get().id();
            rows.made(request, row, id);
            return id;
          });
    } catch (ConflictException e) {
      return store
          .read(tx -> new RequestRows(tx.connection()).made(request, row))
          .orElseThrow(() -> e);
    }
  }

  /** Does the work of a row; what it throws is the row's answer. */
  private static Row tried(LongSupplier add) {
    try {
      return made(add.getAsLong());
    } catch (KaveriException e) {
      return refused(Problems.of(e));
    } catch (RuntimeException e) {
      LOG.error("A row of a bulk write failed", e);
      return refused(Problems.broken());
    }
  }

  private static Row made(long id) {
    return new Row(CREATED, Optional.of(id), Optional.empty());
  }

  private static Row refused(Problem problem) {
    return new Row(problem.status(), Optional.empty(), Optional.of(problem));
  }
}
