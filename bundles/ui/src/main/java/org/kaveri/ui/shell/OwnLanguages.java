package org.kaveri.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.access.PersonalSettings;

/**
 * Tells Flow which languages there are, so that a guest sees the browser's; texts come from the
 * rooms.
 */
final class OwnLanguages implements I18NProvider {

  private static final long serialVersionUID = 1;

  private final transient RoomTexts texts;

  OwnLanguages(RoomTexts texts) {
    this.texts = texts;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return PersonalSettings.LANGUAGES;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return texts.own(locale, key, arguments);
  }
}
