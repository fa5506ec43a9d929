package org.kaveri.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Page;

class RowWindowTest {

  private final List<Integer> list =
      new ArrayList<>(IntStream.range(0, 5_000).map(i -> i * 10).boxed().toList());
  private final RowWindow<Integer> window = new RowWindow<>(50, this::page);
  private int reads;

  /** By key, like every service: the rows greater than the last one seen. */
  private Page<Integer> page(Page.Request request) {
    reads++;
    int after = request.after().map(cursor -> Integer.parseInt(cursor.value())).orElse(-1);
    List<Integer> rest = list.stream().filter(row -> row > after).toList();
    List<Integer> rows = rest.stream().limit(request.size()).toList();
    return new Page<>(
        rows,
        rest.size() > rows.size()
            ? Optional.of(new Page.Cursor(rows.getLast().toString()))
            : Optional.empty());
  }

  @Test
  void gives_the_rows_asked_for_across_pages() {
    assertThat(window.rows(40, 80)).isEqualTo(list.subList(40, 120));
    assertThat(reads).isEqualTo(3);
  }

  @Test
  void holds_a_few_pages_however_far_one_scrolls() {
    for (int row = 0; row < 5_000; row += 50) {
      assertThat(window.rows(row, 50)).isEqualTo(list.subList(row, row + 50));
      assertThat(window.held()).isLessThanOrEqualTo(500);
    }
    assertThat(window.rows(0, 50)).isEqualTo(list.subList(0, 50));
    assertThat(window.rows(4_980, 50)).isEqualTo(list.subList(4_980, 5_000));
    assertThat(window.isComplete()).isTrue();
    assertThat(window.reached()).isEqualTo(5_000);
  }

  @Test
  void reads_again_only_what_is_in_sight() {
    window.rows(0, 450);
    List<Integer> seen = window.rows(400, 50);
    list.add(0, -1);
    list.set(list.indexOf(seen.getFirst()), seen.getFirst() + 1);
    reads = 0;

    window.forgetRows();

    assertThat(window.rows(400, 50).getFirst()).isEqualTo(seen.getFirst() + 1);
    assertThat(reads).isLessThanOrEqualTo(2);
  }

  @Test
  void shows_a_new_row_where_it_belongs_and_each_row_once() {
    window.rows(0, 200);
    list.add(1, 5);

    window.forgetRows();

    assertThat(window.rows(0, 200)).isEqualTo(list.subList(0, 200)).doesNotHaveDuplicates();
  }

  @Test
  void ends_where_the_list_has_become_shorter() {
    window.rows(0, 200);
    list.subList(60, 5_000).clear();

    window.forgetRows();

    assertThat(window.rows(150, 50)).isEmpty();
    assertThat(window.rows(0, 100)).isEqualTo(list);
    assertThat(window.reached()).isEqualTo(60);
  }

  @Test
  void takes_pages_of_any_length() {
    RowWindow<Integer> found =
        new RowWindow<>(50, request -> new Page<>(list.subList(0, 123), Optional.empty()));

    assertThat(found.rows(100, 50)).isEqualTo(list.subList(100, 123));
    assertThat(new RowWindow<>(50, request -> Page.<Integer>empty()).rows(0, 50)).isEmpty();
  }
}
