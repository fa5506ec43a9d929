package org.kaveri.kernel.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.UnavailableException;

class SecretsTest {
  @TempDir Path folder;

  private final PasswordHasher hasher = new PasswordHasher();

  @Test
  void aPasswordIsRecognisedAndNothingElseIs() {
    String hash = hasher.hash("lintu kivi".toCharArray());

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("lintu");
    assertThat(hasher.matches("lintu kivi".toCharArray(), Optional.of(hash))).isTrue();
    assertThat(hasher.matches("Lintu kivi".toCharArray(), Optional.of(hash))).isFalse();
    assertThat(hasher.matches("".toCharArray(), Optional.of(hash))).isFalse();
    assertThat(hasher.matches("lintu kivi".toCharArray(), Optional.empty())).isFalse();
    assertThat(hasher.hash("lintu kivi".toCharArray())).isNotEqualTo(hash);
  }

  @Test
  void aPasswordIsTheSameHoweverTheKeyboardMakesItsLetters() {
    String hash = hasher.hash("p\u00e4iv\u00e4".toCharArray());

    assertThat(hasher.matches("pa\u0308iva\u0308".toCharArray(), Optional.of(hash))).isTrue();
  }

  @Test
  void aHashWithOtherParametersIsReadAndKnownAsOutdated() {
    // The reference implementation's own test: password "password", salt "somesalt", t=2, 64 MiB.
    String old =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
            + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(hasher.matches("password".toCharArray(), Optional.of(old))).isTrue();
    assertThat(hasher.isOutdated(old)).isTrue();
    assertThat(hasher.isOutdated(hasher.hash("x".toCharArray()))).isFalse();
  }

  @Test
  void tokensAreLongAndNeverTheSame() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      tokens.add(Tokens.make());
    }

    assertThat(tokens).hasSize(1_000).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    assertThat(Tokens.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aSealedSecretOpensWithItsKeyInItsPlaceOnly() {
    Path file = folder.resolve("secret.key");
    Vault vault = new Vault(file);
    String sealed = vault.seal("mail.password", "hunter2 åäö");

    assertThat(sealed)
        .doesNotContain("hunter2")
        .isNotEqualTo(vault.seal("mail.password", "hunter2 åäö"));
    assertThat(new Vault(file).open("mail.password", sealed)).contains("hunter2 åäö");
    assertThat(vault.open("other.password", sealed)).isEmpty();
    assertThat(
            vault.open(
                "mail.password",
                sealed.replaceFirst(
                    ".$", "A".equals(sealed.substring(sealed.length() - 1)) ? "B" : "A")))
        .isEmpty();
    assertThat(vault.open("mail.password", "v1:AAAA")).isEmpty();
    assertThat(vault.open("mail.password", "hunter2")).isEmpty();
    assertThat(new Vault(folder.resolve("other.key")).open("mail.password", sealed)).isEmpty();
  }

  @Test
  void theKeyFileIsForTheServersAccountOnly() throws IOException {
    Path file = folder.resolve("deep/secret.key");
    new Vault(file).keyedHash("x");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder.resolve("deep"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aKeyFileThatOthersMayReadIsClosedToThem() throws IOException {
    Path file = folder.resolve("secret.key");
    String sealed = new Vault(file).seal("mail.password", "hunter2");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(new Vault(file).open("mail.password", sealed)).contains("hunter2");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aBrokenKeyFileIsSaidAndLeftAlone() throws IOException {
    Path file = folder.resolve("secret.key");
    Files.writeString(file, "not a key");

    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> new Vault(file).seal("a.b", "x"))
        .satisfies(e -> assertThat(e.code()).isEqualTo("secrets.key-unreadable"))
        .withMessageContaining(file.toString());
    assertThat(file).hasContent("not a key");
  }
}
