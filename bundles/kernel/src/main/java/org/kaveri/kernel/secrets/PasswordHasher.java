package org.kaveri.kernel.secrets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.kaveri.api.UnavailableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane, as the OWASP Password Storage Cheat Sheet has it.
 * At most two hashes are computed at once, so that a flood of tries takes neither all memory nor
 * all processors; who waits longer than ten seconds is sent away.
 *
 * <p>Passwords are compared in Unicode's form KC, so that it does not matter how a keyboard makes
 * an <em>ä</em>. Arrays handed in are left to their owner to wipe.
 */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {
  private static final int AT_ONCE = 2;
  private static final int MAX_UTF8_BYTES = 3; // of one char
  private static final long PATIENCE_SECONDS = 10;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Argon2Form NOW = new Argon2Form(19 * 1024, 2, 1);

  private final Argon2Form form;
  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** Compared with where there is no password: the work is the same, the answer always no. */
  private final String dummy;

  @Activate
  public PasswordHasher() {
    this(NOW);
  }

  /** For tests that hash often, with less work. */
  PasswordHasher(Argon2Form form) {
    this.form = form;
    dummy = form.write(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
  }

  /**
   * The form in which a table holds a password.
   *
   * @throws UnavailableException {@code sign-in.busy}
   */
  public String hash(char[] password) {
    byte[] salt = randomBytes(SALT_BYTES);
    return form.write(salt, compute(form, salt, HASH_BYTES, password));
  }

  /**
   * Whether the password is the one that was hashed. With no hash the same work is done for the
   * answer no.
   *
   * @throws UnavailableException {@code sign-in.busy}
   */
  public boolean matches(char[] password, Optional<String> hash) {
    Argon2Form.Parsed parsed = Argon2Form.parse(hash.orElse(dummy));
    byte[] found = compute(parsed.form(), parsed.salt(), parsed.hash().length, password);
    return MessageDigest.isEqual(found, parsed.hash()) & hash.isPresent();
  }

  /** Whether the hash was made with other parameters than those of now. */
  public boolean isOutdated(String hash) {
    return !Argon2Form.parse(hash).form().equals(form);
  }

  private byte[] compute(Argon2Form with, byte[] salt, int length, char[] password) {
    byte[] bytes = utf8(password);
    takeTurn();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(with.memoryKib())
              .withIterations(with.passes())
              .withParallelism(with.lanes())
              .withSalt(salt)
              .build());
      byte[] hash = new byte[length];
      generator.generateBytes(bytes, hash);
      return hash;
    } finally {
      turns.release();
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private void takeTurn() {
    try {
      if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnavailableException(
        "sign-in.busy", "Too many people sign in at this moment; try again in a minute.");
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] utf8(char[] password) {
    CharBuffer chars = CharBuffer.wrap(password);
    // Rarely so, and then a copy that cannot be wiped is the lesser evil.
    if (!Normalizer.isNormalized(chars, Normalizer.Form.NFKC)) {
      chars = CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFKC));
    }
    // Room for the longest form, since a buffer that grows leaves a copy behind that nobody wipes.
    byte[] room = new byte[chars.remaining() * MAX_UTF8_BYTES];
    ByteBuffer encoded = ByteBuffer.wrap(room);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(chars, encoded, true);
    byte[] bytes = Arrays.copyOf(room, encoded.position());
    Arrays.fill(room, (byte) 0);
    return bytes;
  }
}
