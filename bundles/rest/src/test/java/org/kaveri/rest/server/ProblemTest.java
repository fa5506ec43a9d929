package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;

class ProblemTest {

  @Test
  void eachKindOfRefusalHasItsStatus() {
    assertThat(Problem.of(new InvalidException("a.b", "x")).status()).isEqualTo(400);
    assertThat(Problem.of(new RefusedException("access.nobody", "x")).status()).isEqualTo(401);
    assertThat(Problem.of(new RefusedException("access.permission-missing", "x")).status())
        .isEqualTo(403);
    assertThat(Problem.of(new NotFoundException("a.b", "x")).status()).isEqualTo(404);
    assertThat(Problem.of(new ConflictException("a.b", "x")).status()).isEqualTo(409);
    assertThat(Problem.of(new UnavailableException("a.b", "x")).status()).isEqualTo(503);
  }

  @Test
  void theTypeNamesTheCodeAndTheDetailIsTheSentence() {
    Problem problem = Problem.of(new InvalidException("customer.name-missing", "A name, please."));

    assertThat(problem.type()).isEqualTo("urn:kaveri:error:customer.name-missing");
    assertThat(problem.detail()).contains("A name, please.");
    assertThat(Problem.broken().detail()).isEmpty();
  }
}
