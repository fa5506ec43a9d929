package org.kaveri.kernel.plugins;

import java.util.List;
import org.kaveri.api.Reason;

/** A jar that can't be read as a plugin, with everything that was found against it. */
final class BadJar extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  BadJar(List<Reason> reasons) {
    super(reasons.getFirst().message());
    this.reasons = List.copyOf(reasons);
  }

  BadJar(String code, String message, Object... arguments) {
    this(List.of(Reason.of(code, message, arguments)));
  }

  List<Reason> reasons() {
    return reasons;
  }
}
