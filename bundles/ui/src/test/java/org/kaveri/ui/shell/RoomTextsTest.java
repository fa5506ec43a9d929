package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class RoomTextsTest {

  private static final Locale FI = Locale.of("fi");
  private static final Locale SV = Locale.of("sv");

  @TempDir private Path folder;
  private Bundle room;
  private RoomTexts texts;

  @BeforeEach
  void room() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts/texts.properties"),
        """
        wish.title = Wishes
        wish.count = It's {0,choice,0#no wishes|1#one wish|1<{0} wishes}
        wish.plain = Don't worry
        error.wish.closed = The wish {0} is closed.
        """);
    Files.writeString(folder.resolve("texts/texts_fi.properties"), "wish.title = Toiveet\n");
    room = FakeRooms.room(7, folder);
    texts = FakeRooms.texts(room);
  }

  @Test
  void speaks_the_persons_language() {
    assertThat(texts.text(room, FI, "wish.title")).isEqualTo("Toiveet");
  }

  @Test
  void falls_back_to_english_where_a_language_lacks_the_key() {
    assertThat(texts.text(room, SV, "wish.title")).isEqualTo("Wishes");
  }

  @Test
  void lends_the_common_texts_to_every_room() {
    assertThat(texts.text(room, FI, "common.save")).isEqualTo("Tallenna");
  }

  @Test
  void shows_the_key_when_nobody_has_the_text() {
    assertThat(texts.text(room, FI, "wish.nowhere")).isEqualTo("!wish.nowhere!");
  }

  @Test
  void fills_in_values_and_leaves_apostrophes_alone() {
    assertThat(texts.text(room, SV, "wish.count", 3)).isEqualTo("It's 3 wishes");
    assertThat(texts.text(room, SV, "wish.plain")).isEqualTo("Don't worry");
  }

  @Test
  void finds_the_sentence_of_an_error_in_whichever_room_it_stands() {
    Bundle other = FakeRooms.room(8, folder.resolve("none"));
    assertThat(texts.sentence(other, FI, "wish.closed", "closed", List.of("12")))
        .isEqualTo("The wish 12 is closed.");
  }

  @Test
  void says_the_message_of_an_error_that_nobody_translates() {
    assertThat(texts.sentence(room, FI, "wish.unknown", "There is no such wish.", List.of()))
        .isEqualTo("There is no such wish.");
  }
}
