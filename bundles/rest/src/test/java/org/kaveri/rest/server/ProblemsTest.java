package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.rest.Problem;

class ProblemsTest {

  @Test
  void eachKindOfRefusalHasItsStatus() {
    assertThat(Problems.of(new InvalidException("a.b", "x")).status()).isEqualTo(400);
    assertThat(Problems.of(new RefusedException("access.nobody", "x")).status()).isEqualTo(401);
    assertThat(Problems.of(new RefusedException("access.permission-missing", "x")).status())
        .isEqualTo(403);
    assertThat(Problems.of(new NotFoundException("a.b", "x")).status()).isEqualTo(404);
    assertThat(Problems.of(new ConflictException("a.b", "x")).status()).isEqualTo(409);
    assertThat(Problems.of(new UnavailableException("a.b", "x")).status()).isEqualTo(503);
  }

  @Test
  void theTypeNamesTheCodeAndTheDetailIsTheSentence() {
    Problem problem = Problems.of(new InvalidException("customer.name-missing", "A name, please."));

    assertThat(problem.type()).isEqualTo("urn:kaveri:error:customer.name-missing");
    assertThat(problem.detail()).contains("A name, please.");
    assertThat(Problems.broken().detail()).isEmpty();
  }
}
