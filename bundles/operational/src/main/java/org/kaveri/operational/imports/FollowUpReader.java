package org.kaveri.operational.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomersInFiles.One;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.operational.CompanyTime;

/** Reads rows as follow-ups, and refuses what cannot be one. */
final class FollowUpReader {
  private final EmployeeNames employees;
  private final Optional<UserId> caller;
  private final CompanyTime time;
  private final Refused refused;

  /**
   * For one chunk.
   *
   * @param caller who does what rows name nobody for
   */
  FollowUpReader(
      EmployeeNames employees, Optional<UserId> caller, CompanyTime time, Refused refused) {
    this.employees = employees;
    this.caller = caller;
    this.time = time;
    this.refused = refused;
  }

  /** The follow-up; empty when the row was refused. */
  Optional<FollowUpRow> read(ImportRow row, One whose) {
    Optional<String> status = row.text(FollowUpFields.DONE);
    Optional<LocalDate> doneOn = row.day(FollowUpFields.DONE_ON);
    Optional<Boolean> done = status.flatMap(DoneWords::read);
    if (status.isPresent() && done.isEmpty()) {
      return no(row, FollowUpFields.DONE, "done-unknown", ValueKind.TEXT);
    }
    if (doneOn.filter(day -> day.isAfter(time.today())).isPresent()) {
      return no(row, FollowUpFields.DONE_ON, "in-future", ValueKind.DATE_TIME);
    }
    if (done.isEmpty() && doneOn.isPresent()) {
      done = Optional.of(true);
    }
    boolean isDone = done.orElse(false);
    Optional<LocalDate> due =
        row.day(FollowUpFields.DUE).or(() -> isDone ? doneOn : Optional.empty());
    if (due.isEmpty()) {
      return no(row, FollowUpFields.DUE, "due-missing", ValueKind.EMPTY);
    }
    Optional<String> name = row.text(FollowUpFields.ASSIGNEE);
    Optional<UserId> assignee = name.flatMap(employees::named);
    if (name.isPresent() && assignee.isEmpty()) {
      return no(row, FollowUpFields.ASSIGNEE, "employee-unknown", ValueKind.TEXT);
    }
    if (assignee.or(() -> caller).isEmpty()) {
      return no(row, FollowUpFields.ASSIGNEE, "assignee-missing", ValueKind.EMPTY);
    }
    if (!RowFields.referenceFits(row, refused)) {
      return Optional.empty();
    }
    return content(row, due.get())
        .map(
            content ->
                new FollowUpRow(
                    row,
                    whose.customer(),
                    content.text(),
                    content.due(),
                    assignee,
                    row.yesNo(FollowUpFields.PROMISED),
                    status.isPresent() || doneOn.isPresent()
                        ? Optional.of(isDone)
                        : Optional.empty(),
                    isDone ? Optional.of(doneAt(doneOn, due.get())) : Optional.empty()));
  }

  /** The beginning of the day; of one that isn't told, the day by which it was to be done. */
  private Instant doneAt(Optional<LocalDate> doneOn, LocalDate due) {
    LocalDate today = time.today();
    LocalDate day = doneOn.orElse(due.isAfter(today) ? today : due);
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private Optional<FollowUpContent> content(ImportRow row, LocalDate due) {
    try {
      return Optional.of(FollowUpContent.of(row.text(FollowUpFields.TEXT).orElseThrow(), due));
    } catch (InvalidException e) {
      refused.add(
          row, e.code().equals("follow-up.due") ? FollowUpFields.DUE : FollowUpFields.TEXT, e);
      return Optional.empty();
    }
  }

  private Optional<FollowUpRow> no(ImportRow row, String field, String code, ValueKind found) {
    refused.add(row, field, code, found);
    return Optional.empty();
  }
}
