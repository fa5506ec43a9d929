package org.kaveri.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * Something that was done.
 *
 * @param id alone in the installation; says nothing of the order
 * @param at when
 * @param user the employee who did it, when it was one
 * @param part the part of the platform that did it, when it was one
 * @param what a stable code
 * @param about what it was done to, may be empty
 * @param details particulars
 * @since 0.1
 */
public record AuditEntry(
    long id,
    Instant at,
    Optional<UserId> user,
    Optional<String> part,
    String what,
    String about,
    List<AuditDetail> details) {
  public AuditEntry {
    details = List.copyOf(details);
  }
}
