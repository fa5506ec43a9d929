package org.kaveri.kernel.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.secrets.Secrets;
import org.kaveri.kernel.files.OwnerOnly;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts secrets that have to be read again, and makes keyed hashes.
 *
 * <p>The key is 256 random bits in {@code secret.key} of the data folder, or in the file that the
 * configuration names ({@code kaveri.secret.key}); made at first use, readable by the server's
 * account only. It is no part of the database on purpose: who steals a copy of the one has nothing
 * without the other. Several nodes on one database need the same file. Without it the encrypted
 * values are lost and must be entered again.
 */
@Component(service = {Vault.class, Secrets.class})
public final class Vault implements Secrets {
  private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String PREFIX = "v1:";

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private @Nullable Keys keys;

  /** One key for each use, made from the one in the file. */
  private record Keys(SecretKey sealing, SecretKey hashing) {}

  @Activate
  public Vault(BundleContext context) {
    this(path(context));
  }

  /** A vault with its key in the file given, which is made when there is none. */
  public Vault(Path file) {
    this.file = file;
  }

  private static Path path(BundleContext context) {
    String chosen = context.getProperty("kaveri.secret.key");
    String data = context.getProperty("kaveri.data");
    return chosen != null && !chosen.isBlank()
        ? Path.of(chosen)
        : Path.of(data == null ? "data" : data, "secret.key");
  }

  @Override
  public String seal(String place, String secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, place, nonce);
      byte[] text = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
      byte[] all = ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
      return PREFIX + Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  @Override
  public Optional<String> open(String place, String sealed) {
    if (!sealed.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getDecoder().decode(sealed.substring(PREFIX.length()));
      byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, place, nonce);
      byte[] text = cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A hash that nobody can make without the key: 64 hexadecimal digits. */
  public String keyedHash(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys().hashing());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, keys().sealing(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private synchronized Keys keys() throws GeneralSecurityException {
    if (keys == null) {
      byte[] master = read();
      keys =
          new Keys(
              new SecretKeySpec(derive(master, "seal"), "AES"),
              new SecretKeySpec(derive(master, "hash"), "HmacSHA256"));
    }
    return keys;
  }

  /** One block of HKDF's expansion (RFC 5869), which is enough for 256 bits. */
  private static byte[] derive(byte[] master, String use) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(master, "HmacSHA256"));
    mac.update(("kaveri " + use).getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 1);
    return mac.doFinal();
  }

  private byte[] read() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      protect();
      byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(e);
    }
    throw unreadable(null);
  }

  private void make() throws IOException {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    String line = Base64.getEncoder().encodeToString(key) + "\n";
    OwnerOnly.create(file, line.getBytes(StandardCharsets.US_ASCII));
  }

  /** A key that others could read may have been read; the file is closed to them from now on. */
  private void protect() {
    try {
      if (OwnerOnly.protect(file)) {
        LOG.warn("The key file {} was open to other accounts of this machine; no more", file);
      }
    } catch (IOException e) {
      LOG.warn("The key file {} is open to other accounts of this machine", file);
    }
  }

  private UnavailableException unreadable(@Nullable Exception cause) {
    String message =
        "The key file "
            + file
            + " cannot be read; put it back from a backup or name it by"
            + " secret.key in the configuration.";
    return cause == null
        ? new UnavailableException("secrets.key-unreadable", message)
        : new UnavailableException("secrets.key-unreadable", message, cause);
  }
}
