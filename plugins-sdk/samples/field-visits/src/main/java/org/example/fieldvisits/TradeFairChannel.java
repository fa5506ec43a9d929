package org.example.fieldvisits;

import java.util.List;
import java.util.Locale;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** Contacts at a trade fair: chosen in the log form, or typed: {@code fair Virtanen 15min}. */
@Component
@Contributes(title = "fieldvisits.channel", order = 90)
public final class TradeFairChannel implements Channel {
  static final String NAME = "fieldvisits.fair";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fi" -> "Messut";
      case "sv" -> "Mässa";
      default -> "Trade fair";
    };
  }

  @Override
  public String icon() {
    return "store";
  }

  @Override
  public boolean directed() {
    return false;
  }

  @Override
  public List<String> words(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fi" -> List.of("messut", "messuilla", "messu");
      case "sv" -> List.of("mässa", "mässan");
      default -> List.of("fair", "expo");
    };
  }
}
