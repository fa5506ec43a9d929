package org.kaveri.api.imports;

import java.util.Locale;
import java.util.ResourceBundle;
import org.kaveri.api.TextBundle;

/**
 * What the kinds of a room call their things, for {@link ImportKind#text}: {@code
 * <prefix>.<kind>.<key>} in the room's {@link TextBundle}, else {@code <prefix>.<key>}, which all
 * of its kinds have in common.
 *
 * @param member any class of the room
 * @param prefix of all texts about imports
 * @param kind as {@link KindOfImport#id} has it
 * @since 0.1
 */
public record KindTexts(Class<?> member, String prefix, String kind) {

  /** The text for a key of {@link ImportKind#text}. */
  public String of(String key, Locale locale) {
    ResourceBundle texts = TextBundle.of(member, locale);
    String own = prefix + "." + kind + "." + key;
    return texts.getString(texts.containsKey(own) ? own : prefix + "." + key);
  }
}
