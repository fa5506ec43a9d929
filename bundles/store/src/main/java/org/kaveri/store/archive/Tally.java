package org.kaveri.store.archive;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts things and adds up their SHA-256 as numbers, modulo 2²⁵⁶: equal for equal things in any
 * order, so that databases which sort differently can be compared without sorting.
 */
public final class Tally {
  private static final int WORDS = 8;

  private final MessageDigest digest = sha256();
  private final long[] sum = new long[WORDS];
  private long count;

  /** Counts one. */
  public void add(byte[] thing) {
    addHash(digest.digest(thing));
  }

  /** Counts a file: its name and what it holds. */
  void addFile(String name, byte[] contentHash) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    addHash(digest.digest(contentHash));
  }

  private void addHash(byte[] hash) {
    long carry = 0;
    for (int word = WORDS - 1; word >= 0; word--) {
      long part = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        part = part << Byte.SIZE | hash[word * Integer.BYTES + i] & 0xff;
      }
      long added = sum[word] + part + carry;
      sum[word] = added & 0xffff_ffffL;
      carry = added >>> Integer.SIZE;
    }
    count++;
  }

  /** How many were counted. */
  public long count() {
    return count;
  }

  /** The sum, as 64 signs. */
  public String sum() {
    var total = BigInteger.ZERO;
    for (long word : sum) {
      total = total.shiftLeft(Integer.SIZE).or(BigInteger.valueOf(word));
    }
    return HexFormat.of().formatHex(padded(total.toByteArray()));
  }

  private static byte[] padded(byte[] number) {
    var bytes = new byte[WORDS * Integer.BYTES];
    int length = Math.min(number.length, bytes.length);
    System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
    return bytes;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
