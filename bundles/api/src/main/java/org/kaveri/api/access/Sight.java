package org.kaveri.api.access;

import java.util.Collection;
import java.util.Comparator;

/**
 * Which customers somebody sees, the narrowest first. It belongs to a {@linkplain Role role}; of
 * several roles the widest counts.
 *
 * @since 0.1
 */
public enum Sight {
  /** Those for whom she cares herself. */
  OWN,

  /** Those for whom she or a member of one of her teams cares, and those for whom nobody does. */
  TEAM,

  /** All of them. */
  ALL;

  /** The widest of these; {@link #OWN} when there is none. */
  public static Sight widest(Collection<Sight> sights) {
    return sights.stream().max(Comparator.naturalOrder()).orElse(OWN);
  }

  /** Whether nothing is seen with the other that is not seen with this one. */
  public boolean reaches(Sight other) {
    return compareTo(other) >= 0;
  }
}
