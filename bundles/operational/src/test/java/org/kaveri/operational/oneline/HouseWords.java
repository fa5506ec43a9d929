package org.kaveri.operational.oneline;

import java.util.List;
import java.util.Locale;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.Direction;
import org.kaveri.operational.channels.CallChannel;
import org.kaveri.operational.channels.EmailChannel;
import org.kaveri.operational.channels.InstantMessageChannel;
import org.kaveri.operational.channels.LetterChannel;
import org.kaveri.operational.channels.MemoChannel;
import org.kaveri.operational.channels.PrintedMatterChannel;
import org.kaveri.operational.channels.VideoConferenceChannel;
import org.kaveri.operational.channels.VisitChannel;
import org.kaveri.operational.channels.VoiceConferenceChannel;

/** The words of the channels of the house, without a component runtime. */
final class HouseWords {
  static final List<Channel> CHANNELS =
      List.of(
          new VisitChannel(),
          new CallChannel(),
          new EmailChannel(),
          new LetterChannel(),
          new PrintedMatterChannel(),
          new VoiceConferenceChannel(),
          new VideoConferenceChannel(),
          new InstantMessageChannel(),
          new MemoChannel());

  private HouseWords() {}

  static ChannelWords of(Locale locale) {
    ChannelWords words = new ChannelWords();
    add(words, locale);
    Lexicon.LANGUAGES.forEach(language -> add(words, Locale.of(language)));
    return words;
  }

  private static void add(ChannelWords words, Locale locale) {
    for (Channel channel : CHANNELS) {
      channel.words(locale).forEach(word -> words.add(word, channel.name()));
      for (Direction direction : Direction.values()) {
        channel.words(locale, direction).forEach(w -> words.add(w, channel.name(), direction));
      }
    }
  }
}
