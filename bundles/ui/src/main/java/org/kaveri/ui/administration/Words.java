package org.kaveri.ui.administration;

import java.util.Locale;
import java.util.Optional;
import org.kaveri.ui.shell.RoomTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Texts that a service names by key only, in whichever room they stand. */
@Component(service = Words.class)
public final class Words {
  private final RoomTexts texts;

  /** Created by Declarative Services. */
  @Activate
  public Words(@Reference RoomTexts texts) {
    this.texts = texts;
  }

  /** The text, or the fallback where no room that runs has it. */
  String of(Locale locale, String key, String fallback) {
    return texts.anywhere(locale, key).orElse(fallback);
  }

  /** How a role is called: the company's own have no other name. */
  String role(Locale locale, String name) {
    return of(locale, "role." + name, name);
  }

  /** The text, where a room that runs has it. */
  Optional<String> find(Locale locale, String key) {
    return texts.anywhere(locale, key);
  }
}
