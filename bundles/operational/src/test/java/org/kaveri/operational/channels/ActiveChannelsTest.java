package org.kaveri.operational.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.ChannelInfo;

class ActiveChannelsTest {
  private final ChannelsByHand channels = ChannelsByHand.ofTheHouse();

  @Test
  void theNineChannelsOfTheHouseStandInTheirOrderInEachLanguage() {
    assertThat(channels.active().list(Locale.of("fi")))
        .extracting(ChannelInfo::title)
        .containsExactly(
            "Käynti",
            "Puhelu",
            "Sähköposti",
            "Kirje",
            "Painotuote",
            "Puhelinneuvottelu",
            "Videoneuvottelu",
            "Pikaviesti",
            "Muistiinpano");
    assertThat(channels.active().list(Locale.of("sv")).getFirst().title()).isEqualTo("Besök");
    assertThat(channels.active().list(Locale.of("de")).getFirst().title()).isEqualTo("Visit");
  }

  @Test
  void aChannelOfAPluginComesAndGoesAndIsStillShownByItsName() {
    Channel fax = new Fax("acme.fax");
    channels.start(fax, 200);

    assertThat(channels.active().isActive("acme.fax")).isTrue();
    assertThat(channels.active().list(Locale.ENGLISH).getLast().title()).isEqualTo("Fax");

    channels.stop(fax);

    assertThat(channels.active().isActive("acme.fax")).isFalse();
    assertThat(channels.active().describe("acme.fax", Locale.ENGLISH))
        .isEqualTo(new ChannelInfo("acme.fax", "acme.fax", "message-square", true, true, false));
  }

  @Test
  void aChannelThatFailsOrIsMisnamedIsLeftOutAndHarmsNoOther() {
    channels.start(new Fax("Not A Name"), 5);
    channels.start(new Broken(), 6);
    channels.start(new Fax("call"), 900);

    assertThat(channels.active().list(Locale.ENGLISH)).hasSize(9);
    assertThat(channels.active().describe("call", Locale.ENGLISH).title()).isEqualTo("Call");
    assertThat(channels.active().words(Locale.ENGLISH)).isNotEmpty();
  }

  private record Fax(String name) implements Channel {
    @Override
    public String title(Locale locale) {
      return "Fax";
    }
  }

  private static final class Broken implements Channel {
    @Override
    public String name() {
      throw new IllegalStateException("broken");
    }

    @Override
    public String title(Locale locale) {
      throw new IllegalStateException("broken");
    }
  }
}
