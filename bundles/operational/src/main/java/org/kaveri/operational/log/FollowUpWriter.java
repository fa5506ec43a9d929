package org.kaveri.operational.log;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpAdded;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;

/** Adds a follow-up with its fact, inside whatever transaction needs one. */
final class FollowUpWriter {
  private final Ids ids;
  private final Registers registers;

  FollowUpWriter(Ids ids, Registers registers) {
    this.ids = ids;
    this.registers = registers;
  }

  FollowUp add(
      Transaction tx,
      CustomerId customer,
      Optional<InteractionId> interaction,
      FollowUpContent content,
      Optional<UserId> caller,
      Instant now)
      throws SQLException {
    UserId assignee =
        content
            .assignee()
            .or(() -> caller)
            .orElseThrow(
                () ->
                    new InvalidException(
                        "follow-up.assignee-missing", "Say who is to do the follow-up."));
    registers.requireAssignee(assignee);
    FollowUp followUp =
        new FollowUp(
            new FollowUpId(ids.next()),
            1,
            customer,
            interaction,
            content.text(),
            content.due(),
            assignee,
            content.promised(),
            Optional.empty());
    new FollowUpRows(tx.connection())
        .insert(List.of(new FollowUpRows.Added(followUp, Optional.empty(), false)), caller, now);
    tx.publish(
        new FollowUpAdded(
            followUp.id(), customer, interaction, followUp.due(), assignee, followUp.promised()));
    return followUp;
  }
}
