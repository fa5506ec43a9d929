package org.kaveri.rest.webhooks;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of sending once.
 *
 * @param status of HTTP; empty where none came
 * @param millis how long it took
 * @param reason why it failed, where no status says so: {@code timeout}, {@code connect}, {@code
 *     tls}, {@code address} (not allowed), {@code unknown-host}, {@code answer} (none of HTTP),
 *     {@code secret} (can't be read), {@code fact} (not there); empty otherwise
 * @param pause how long its receiver asks to wait
 */
record Answer(
    Optional<Integer> status, long millis, Optional<String> reason, Optional<Duration> pause) {
  private static final int GONE = 410;

  static Answer failed(String reason, long millis) {
    return new Answer(Optional.empty(), millis, Optional.of(reason), Optional.empty());
  }

  /** Only 2xx says that it was taken. */
  boolean taken() {
    return status.filter(number -> number / 100 == 2).isPresent() && reason.isEmpty();
  }

  /** Whether the receiver wants nothing any more. */
  boolean gone() {
    return status.filter(number -> number == GONE).isPresent();
  }
}
