package org.kaveri.api.customers;

/**
 * How a customer came to us.
 *
 * @param source where from, like {@code "Fair in Tampere"} or {@code "Recommended by Virtanen"};
 *     may be empty, at most 100 characters
 * @param attraction what she was interested in then; may be empty, at most 500 characters
 * @since 0.1
 */
public record Origin(String source, String attraction) {
  /** Nobody has said. */
  public static final Origin UNKNOWN = new Origin("", "");

  public Origin {
    source = Texts.line("source", source, 100);
    attraction = Texts.line("attraction", attraction, 500);
  }
}
