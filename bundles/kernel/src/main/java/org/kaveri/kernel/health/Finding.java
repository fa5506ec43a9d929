package org.kaveri.kernel.health;

import java.util.List;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.kaveri.api.Reason;

/** What a check of the kernel found, to be told in the language of whoever asks. */
final class Finding extends Result {
  private final List<Reason> reasons;

  private Finding(Result.Status status, List<Reason> reasons) {
    super(log(status, reasons));
    this.reasons = List.copyOf(reasons);
  }

  static Result fine(Reason reason) {
    return new Finding(Result.Status.OK, List.of(reason));
  }

  static Result attention(Reason reason) {
    return attention(List.of(reason));
  }

  static Result attention(List<Reason> reasons) {
    return new Finding(Result.Status.WARN, reasons);
  }

  static Result broken(Reason reason) {
    return new Finding(Result.Status.CRITICAL, List.of(reason));
  }

  List<Reason> reasons() {
    return reasons;
  }

  private static ResultLog log(Result.Status status, List<Reason> reasons) {
    ResultLog log = new ResultLog();
    reasons.forEach(reason -> log.add(new ResultLog.Entry(status, reason.message())));
    return log;
  }
}
