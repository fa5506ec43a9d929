package org.kaveri.api.imports;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A kind of import as it is offered to people. Keep it no longer than a page: its room may go.
 *
 * @since 0.1
 */
@ProviderType
public interface OfferedKind {

  /** As {@link KindOfImport#id} says. */
  String id();

  /** What it takes from each row, in the order in which a person should see it. */
  List<ImportField> fields();

  /** As {@link ImportKind#modes}, in the order in which a person should see them. */
  List<ImportChunk.Mode> modes();

  /**
   * What the kind calls its things; the key itself when the kind does not answer.
   *
   * @param key as in {@link ImportKind#text}
   */
  String text(String key, Locale locale);
}
