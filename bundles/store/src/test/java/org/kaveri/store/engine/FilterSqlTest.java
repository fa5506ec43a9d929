package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.kaveri.store.lists.FilterColumn;
import org.kaveri.store.lists.FilterSql;
import org.kaveri.store.lists.SqlPart;

/** Filters give the same rows from both databases as when each row is looked at by itself. */
@ParameterizedClass
@EnumSource
class FilterSqlTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
  private static final UserId ME = new UserId(7);
  private static final List<FilterColumn> COLUMNS =
      List.of(
          FilterColumn.of(ListField.of("city", FieldKind.TEXT), "p.city"),
          FilterColumn.of(ListField.of("points", FieldKind.NUMBER), "p.points"),
          FilterColumn.of(ListField.of("since", FieldKind.DAY), "p.since"),
          FilterColumn.of(ListField.of("seen", FieldKind.MOMENT), "p.seen"),
          FilterColumn.of(ListField.choice("kind", List.of("A", "B")), "p.kind"),
          FilterColumn.of(ListField.of("active", FieldKind.YES_NO), "p.active"),
          FilterColumn.of(ListField.of("owner", FieldKind.EMPLOYEE), "p.owner_id"),
          FilterColumn.among(
              ListField.of("tag", FieldKind.TEXT),
              "t.tag",
              "exists (select 1 from plug_tag t where t.part_id = p.id and %s)"));

  private final StoreEngine engine;
  private final RoomStore store;
  private final List<Part> parts = new ArrayList<>();

  private record Part(
      int id,
      @Nullable String city,
      @Nullable Integer points,
      @Nullable LocalDate since,
      @Nullable LocalDate seen,
      @Nullable String kind,
      boolean active,
      @Nullable Long owner,
      Set<String> tags) {}

  FilterSqlTest(TestStores database) {
    engine = StoreEngine.open(database.create(), java.time.Clock.systemUTC());
    store =
        engine.store(
            new Room(
                "org.example.plug",
                FilterSqlTest.class.getClassLoader(),
                List.of(),
                List.of(
                    Migration.of(
                        "001-parts.sql",
                        """
                        create table plug_part (id {id} not null primary key, city {text 100}, points {int},
                          since {date}, seen {instant}, kind {key 20}, active {boolean} not null, owner_id {id});
                        create table plug_tag (part_id {id} not null, tag {text 40} not null);
                        """))));
  }

  @BeforeEach
  void fill() {
    Random random = new Random(9);
    for (int id = 1; id <= 120; id++) {
      Part part =
          new Part(
              id,
              pick(random, "Turku", "turku", "Åbo", "Nya Åland", "50 % off", "a_b", "a!b"),
              pick(random, -3, 0, 5, 12),
              pick(random, TODAY.minusDays(30), TODAY, TODAY.plusDays(1)),
              pick(random, TODAY.minusDays(1), TODAY, TODAY.plusDays(1)),
              pick(random, "A", "B"),
              random.nextBoolean(),
              pick(random, 7L, 8L),
              new HashSet<>(List.of("x" + random.nextInt(3), "y" + random.nextInt(3))));
      parts.add(part);
    }
    store.run(
        tx -> {
          for (Part part : parts) {
            try (var insert =
                tx.connection()
                    .prepareStatement(
                        "insert into plug_part (id, city, points, since, seen, kind, active,"
                            + " owner_id) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
              LocalDate since = part.since();
              LocalDate seen = part.seen();
              insert.setLong(1, part.id());
              insert.setString(2, part.city());
              insert.setObject(3, part.points(), Types.INTEGER);
              insert.setObject(4, since == null ? null : Date.valueOf(since), Types.DATE);
              insert.setObject(5, seen == null ? null : lateOn(seen), Types.BIGINT);
              insert.setString(6, part.kind());
              insert.setBoolean(7, part.active());
              insert.setObject(8, part.owner(), Types.BIGINT);
              insert.executeUpdate();
            }
            for (String tag : part.tags()) {
              Rows.change(
                  tx.connection(),
                  "insert into plug_tag (part_id, tag) values (?, ?)",
                  part.id(),
                  tag);
            }
          }
        });
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void itGivesTheRowsThatFulfilIt() {
    for (String written :
        List.of(
            "city = Turku",
            "city begins tu",
            "city contains ÅLA",
            "city contains \"%\"",
            "city contains _",
            "city contains \"!\"",
            "city missing",
            "not city = Turku",
            "points < 5",
            "points <= 5",
            "points > -3",
            "points >= 12",
            "points = (0, 12)",
            "since = today-30",
            "since > 2026-11-26",
            "since <= today",
            "seen = today",
            "seen < today",
            "seen <= today",
            "seen > today",
            "seen >= today+1",
            "kind = A or kind missing",
            "active = yes and owner = me",
            "owner = (8, me)",
            "tag = x1 and not tag = y2",
            "tag contains X and tag begins y",
            "not tag missing",
            "not (city missing or points > 0) and (active = no or kind = B)")) {
      assertSame(Filter.parse(written));
    }
  }

  @Test
  void soDoAnyConditionsJoinedInAnyWay() {
    Random random = new Random(3);
    List<String> some =
        List.of("city = Turku", "points >= 0", "since missing", "seen <= today", "tag = x1");
    for (int i = 0; i < 150; i++) {
      assertSame(any(random, some, 3));
    }
  }

  @Test
  void whatTheListCannotBeAskedIsRefused() {
    Map.ofEntries(
            Map.entry("place = 1", "filter.field"),
            Map.entry("city < 1", "filter.comparison"),
            Map.entry("points contains 1", "filter.comparison"),
            Map.entry("active missing", "filter.comparison"),
            Map.entry("points = one", "filter.value"),
            Map.entry("points = 1e9", "filter.value"),
            Map.entry("points = 9999999999999999", "filter.value"),
            Map.entry("since = 2026-02-30", "filter.value"),
            Map.entry("since = yesterday", "filter.value"),
            Map.entry("since = today-123456", "filter.value"),
            Map.entry("seen = +99999-01-01", "filter.value"),
            Map.entry("kind = C", "filter.value"),
            Map.entry("active = true", "filter.value"),
            Map.entry("owner = -1", "filter.value"),
            Map.entry("owner = Aino", "filter.value"))
        .forEach(
            (written, code) ->
                assertThatThrownBy(() -> rows(Filter.parse(written)))
                    .as(written)
                    .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.code()).isEqualTo(code)));
  }

  @Test
  void whatComesFromOutsideIsNeverPartOfTheStatement() {
    SqlPart part =
        new FilterSql(COLUMNS, TODAY, ZONE, Optional.of(ME))
            .condition(Filter.where("city", Comparison.CONTAINS, "x' or 1=1 --"));
    assertThat(part.sql()).doesNotContain("1=1");
    assertThat(part.parameters()).containsExactly("%x' or 1=1 --%");
  }

  private void assertSame(Filter filter) {
    IntPredicate fulfils = id -> fulfils(parts.get(id - 1), filter);
    assertThat(rows(filter))
        .as(filter.written())
        .containsExactlyElementsOf(parts.stream().map(Part::id).filter(fulfils::test).toList());
  }

  private List<Integer> rows(Filter filter) {
    SqlPart where = new FilterSql(COLUMNS, TODAY, ZONE, Optional.of(ME)).condition(filter);
    String sql = "select p.id from plug_part p where " + where.sql() + " order by p.id";
    return store.read(
        tx -> {
          var ids = new ArrayList<Integer>();
          try (var select = tx.connection().prepareStatement(sql)) {
            where.bind(select, 1);
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                ids.add(rows.getInt(1));
              }
            }
          }
          return ids;
        });
  }

  private static boolean fulfils(Part part, Filter filter) {
    return switch (filter) {
      case Filter.AllOf(var of) -> of.stream().allMatch(one -> fulfils(part, one));
      case Filter.AnyOf(var of) -> of.stream().anyMatch(one -> fulfils(part, one));
      case Filter.Not(var one) -> !fulfils(part, one);
      case Filter.Condition condition -> fulfils(part, condition);
    };
  }

  private static boolean fulfils(Part part, Filter.Condition condition) {
    var values = condition.values();
    return switch (condition.field()) {
      case "city" -> text(part.city() == null ? Set.of() : Set.of(part.city()), condition);
      case "tag" -> text(part.tags(), condition);
      case "points" ->
          compared(
              part.points() == null ? null : BigDecimal.valueOf(part.points()),
              values.stream().map(BigDecimal::new).toList(),
              condition.comparison());
      case "since" -> compared(part.since(), days(values), condition.comparison());
      case "seen" -> compared(part.seen(), days(values), condition.comparison());
      case "kind" -> compared(part.kind(), values, condition.comparison());
      case "active" -> values.contains(part.active() ? "yes" : "no");
      case "owner" ->
          compared(
              part.owner(),
              values.stream().map(v -> v.equals("me") ? 7L : Long.parseLong(v)).toList(),
              condition.comparison());
      default -> throw new IllegalArgumentException(condition.field());
    };
  }

  private static boolean text(Set<String> texts, Filter.Condition condition) {
    var low = condition.values().stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    return switch (condition.comparison()) {
      case MISSING -> texts.isEmpty();
      case IS -> texts.stream().anyMatch(condition.values()::contains);
      case BEGINS ->
          texts.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).startsWith(low.getFirst()));
      case CONTAINS ->
          texts.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(low.getFirst()));
      default -> throw new IllegalArgumentException();
    };
  }

  private static <T extends Comparable<? super T>> boolean compared(
      @Nullable T value, List<T> with, Comparison comparison) {
    if (value == null || comparison == Comparison.MISSING) {
      return value == null && comparison == Comparison.MISSING;
    }
    int order = value.compareTo(with.getFirst());
    return switch (comparison) {
      case IS -> with.stream().anyMatch(one -> value.compareTo(one) == 0);
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      default -> throw new IllegalArgumentException();
    };
  }

  private static List<LocalDate> days(List<String> written) {
    return written.stream()
        .map(
            day ->
                day.startsWith("today")
                    ? TODAY.plusDays(day.length() == 5 ? 0 : Long.parseLong(day.substring(5)))
                    : LocalDate.parse(day))
        .toList();
  }

  private static long lateOn(LocalDate day) {
    return Micros.of(day.atTime(23, 59).atZone(ZONE).toInstant());
  }

  private static Filter any(Random random, List<String> some, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new Filter.Not(any(random, some, depth - 1));
      case 2 -> Filter.allOf(List.of(any(random, some, depth - 1), any(random, some, depth - 1)));
      case 3 -> Filter.anyOf(List.of(any(random, some, depth - 1), any(random, some, depth - 1)));
      default -> Filter.parse(some.get(random.nextInt(some.size())));
    };
  }

  @SafeVarargs
  private static <T> @Nullable T pick(Random random, T... of) {
    int at = random.nextInt(of.length + 1);
    return at == of.length ? null : of[at];
  }

  /** What would look at 120 to the fifth power of rows is given up. */
  @Test
  void aStatementThatTakesTooLongIsGivenUpInWords() {
    String sql =
        "select count(*) from plug_part a, plug_part b, plug_part c, plug_part d, plug_part e";
    assertThatThrownBy(
            () ->
                store.run(
                    tx -> {
                      try (var select = tx.connection().prepareStatement(sql)) {
                        select.setQueryTimeout(1);
                        try (var rows = select.executeQuery()) {
                          rows.next();
                        }
                      }
                    }))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("store.too-slow"));
    assertThat(store.<Boolean>read(tx -> tx.connection().isValid(1))).isTrue();
  }
}
