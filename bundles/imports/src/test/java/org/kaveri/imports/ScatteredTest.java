package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;

class ScatteredTest {

  @Test
  void piecesAreCountedOnlyOfGroupsThatStandApart() {
    var scattered = new Scattered("Order");
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 1_000; i++) {
        scattered.row("a" + i);
        scattered.row("a" + i);
      }
    }
    scattered.row("alone");
    PieceCounts pieces = scattered.pieces();
    assertThat(pieces.size()).isEqualTo(1_000);
    assertThat(pieces.of(Scattered.number("a0"))).isEqualTo(3);
    assertThat(pieces.of(Scattered.number("a999"))).isEqualTo(3);
    assertThat(pieces.of(Scattered.number("alone"))).isZero();
    pieces.less(Scattered.number("a0"));
    assertThat(pieces.of(Scattered.number("a0"))).isEqualTo(2);
  }

  @Test
  void aFileInAnotherOrderAltogetherIsRefusedWhileItIsCounted() {
    var scattered = new Scattered("Order");
    for (int i = 0; i <= Scattered.MOST_SCATTERED; i++) {
      scattered.row("a" + i);
    }
    assertThatThrownBy(
            () -> {
              for (int i = 0; i <= Scattered.MOST_SCATTERED; i++) {
                scattered.row("a" + i);
              }
            })
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> {
              assertThat(e.code()).isEqualTo("import.scattered");
              assertThat(e.arguments()).containsExactly("Order");
            });
  }
}
