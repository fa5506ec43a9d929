package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.testkit.TestDatabase;

/** Signs that databases, lists and searches stumble over; both databases keep the same. */
class HostileTextsTest {
  private static final List<String> PIECES =
      List.of(
          "\u0000",
          "\uD800",
          "\uDC00",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\uFFFF",
          "🙂",
          "👩‍👩‍👧",
          "𝔘𝔫𝔦",
          "e\u0301",
          "\u0301",
          "ﬁ",
          "İ",
          "ß",
          "%",
          "_",
          "\\",
          "'",
          "\"",
          ";",
          "--",
          "\r\n",
          "\t",
          "ä",
          "中",
          "אב",
          "x",
          " ");

  @ParameterizedTest
  @EnumSource
  void hiddenSignsGoAndTheRestIsKept(TestDatabase database) {
    Register.on(
        database,
        register -> {
          assertKept(register, "a\u0000b\u0007c", "abc");
          assertKept(register, "one\r\ntwo\tthree", "one two three");
          assertKept(register, "left\u202Ethgir\u2069", "leftthgir");
          assertKept(register, "half \uD83D sign", "half \uFFFD sign");
          assertKept(register, "e\u0301clair", "éclair");
          assertKept(register, "Ryhmä 👩‍👩‍👧 🙂", "Ryhmä 👩‍👩‍👧 🙂");
          assertKept(
              register,
              "'; drop table customers_customer; --",
              "'; drop table customers_customer; --");
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingButHiddenSignsIsNoName(TestDatabase database) {
    Register.on(
        database,
        register ->
            assertThatThrownBy(() -> CustomerDetails.organisation("\u0000\u202E\r\n"))
                .isInstanceOfSatisfying(
                    InvalidException.class,
                    e -> assertThat(e.code()).isEqualTo("customer.name-missing")));
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfAMegabyteIsRefusedInWordsAndSearchedForInVain(TestDatabase database) {
    Register.on(
        database,
        register -> {
          String megabyte = "x".repeat(1 << 20);
          assertThatThrownBy(() -> CustomerDetails.organisation(megabyte))
              .isInstanceOfSatisfying(
                  InvalidException.class,
                  e -> assertThat(e.code()).isEqualTo("customer.text-too-long"));
          assertThat(register.customers.search(megabyte, 10)).isEmpty();
          assertThat(register.customers.search("x ".repeat(1 << 19), 10)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsTypedIsKeptFoundAndListedOrRefusedInWords(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Random random = new Random(20_261_125);
          for (int i = 0; i < 200; i++) {
            String text = text(random, 1 + random.nextInt(60));
            register.customers.search(text, 10);
            assertThat(register.customers.findByNumber(text)).isEmpty();
            try {
              Customer added =
                  register.customers.add(
                      CustomerDetails.organisation(text)
                          .with(draft -> draft.businessId(text(random, 3))));
              assertThat(register.customers.get(added.id())).isEqualTo(added);
            } catch (KaveriException e) {
              assertThat(e.code()).as("text %d", i).startsWith("customer.");
            }
          }
          Page<?> page = register.customers.list(CustomerQuery.all(), Page.Request.first(50));
          int listed = page.items().size();
          while (page.next().isPresent()) {
            page =
                register.customers.list(
                    CustomerQuery.all(), Page.Request.after(page.next().get(), 50));
            listed += page.items().size();
          }
          assertThat(listed).isPositive();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatNoListGaveIsRefusedOrBegunFrom(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Random random = new Random(20_261_125);
          register.customers.add(CustomerDetails.organisation("Virtasen Leipomo Oy"));
          for (String place : List.of("", "\u0000", "%", "\uFFFF", "x".repeat(100_000))) {
            list(register, encoded(place));
          }
          for (int i = 0; i < 200; i++) {
            list(register, text(random, 12));
            list(register, encoded(text(random, 12)));
          }
        });
  }

  private static void list(Register register, String place) {
    try {
      register.customers.list(CustomerQuery.all(), Page.Request.after(new Page.Cursor(place), 10));
    } catch (InvalidException e) {
      assertThat(e.code()).isEqualTo("page.cursor");
    }
  }

  private static String encoded(String key) {
    return java.util.Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void assertKept(Register register, String typed, String kept) {
    Customer added = register.customers.add(CustomerDetails.organisation(typed));
    assertThat(added.details().name().display()).isEqualTo(kept);
    assertThat(register.customers.get(added.id())).isEqualTo(added);
    assertThat(register.customers.search(typed, 200))
        .anySatisfy(found -> assertThat(found.id()).isEqualTo(added.id()));
  }
}
