package org.kaveri.customers.cards;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.Encodings;
import org.osgi.service.component.annotations.Component;

/**
 * Contact cards, one a row: vCard 3.0 and 4.0, and of 2.1 what its successors have too. Writes what
 * names customers or people, and nothing else.
 */
@Component(property = "kaveri.order:Integer=5")
public final class VcardFormat implements DataFormat {
  static final String ID = "vcard";

  private static final String BEGIN = "begin:vcard";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<DataSettings> detect(byte[] start, boolean whole) {
    return Encodings.of(start, whole)
        .filter(charset -> begins(start, charset))
        .map(charset -> new DataSettings(charset, ',', true));
  }

  private static boolean begins(byte[] start, Charset charset) {
    int mark = Encodings.markLength(start, charset);
    String text = new String(start, mark, start.length - mark, charset).stripLeading();
    String line = text.lines().findFirst().orElse("");
    return line.replaceAll("\\s", "").toLowerCase(Locale.ROOT).equals(BEGIN);
  }

  @Override
  public Rows open(InputStream content, DataSettings settings) throws IOException {
    return new VcardRows(
        new CardReader(Encodings.reader(content, settings.charset()), settings.charset()),
        settings.header());
  }

  @Override
  public boolean writes(List<String> headings) {
    return headings.contains(Columns.GIVEN_NAME)
        && headings.contains(Columns.FAMILY_NAME)
        && (headings.contains(Columns.NAME) || headings.contains(Columns.CUSTOMER_NAME))
        && new HashSet<>(headings).size() == headings.size();
  }

  @Override
  public Optional<RowWriter> create(OutputStream content, DataSettings settings) {
    return Optional.of(new VcardRowWriter(content));
  }
}
