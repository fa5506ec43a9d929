package org.kaveri.imports;

import java.util.List;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.ImportKind;

/** What rooms contribute to importing, safe to call. */
interface ImportParts {

  /** The kinds at hand. Their calls throw {@link PartFailed} when the room's code fails. */
  List<ImportKind> kinds();

  /** The formats at hand, in the order in which they are tried. */
  List<DataFormat> formats();
}
