package org.kaveri.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The beginning of the real Online Retail file (UCI, CC BY 4.0) where the shared data is at hand,
 * else a small file in the same form.
 *
 * @param path the file
 * @param rows its lines below the heading
 * @param withoutCustomer lines among them that name no customer
 */
record OrderLinesFile(Path path, int rows, int withoutCustomer) {
  private static final int LINES = 3_000;
  private static final int CUSTOMER_COLUMN_FROM_END = 2;
  private static final String REAL = "online-retail/online-retail.csv.gz";
  private static final String HEADING =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

  /** Puts it into that folder. */
  static OrderLinesFile in(Path folder) throws IOException {
    Optional<Path> real = sharedData().map(data -> data.resolve(REAL)).filter(Files::isReadable);
    return of(real.isPresent() ? beginning(real.get()) : generated(), folder);
  }

  private static OrderLinesFile of(List<String> lines, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("online-retail.csv"), lines);
    long nameless = lines.stream().skip(1).filter(OrderLinesFile::isNameless).count();
    return new OrderLinesFile(file, lines.size() - 1, (int) nameless);
  }

  /** {@code shared/data} beside the project or beside a folder above it. */
  private static Optional<Path> sharedData() {
    String named = System.getenv("KAVERI_SHARED_DATA");
    return named == null
        ? Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("shared/data"))
            .filter(Files::isDirectory)
            .findFirst()
        : Optional.of(Path.of(named));
  }

  private static List<String> beginning(Path real) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(real)), StandardCharsets.UTF_8))) {
      return reader.lines().limit(LINES).toList();
    }
  }

  private static List<String> generated() {
    List<String> lines = new ArrayList<>(List.of(HEADING));
    for (int order = 0; order < 120; order++) {
      String customer = order % 6 == 5 ? "" : 12_346 + order % 40 + ".0";
      for (int line = 0; line < 5; line++) {
        int product = 20_000 + (order * 7 + line) % 90;
        lines.add(
            "%d,%d,PAINTED TRAY %d,%d,2010-12-%02d 08:%02d:00,%d.25,%s,%s"
                .formatted(
                    536_365 + order,
                    product,
                    product,
                    1 + line,
                    1 + order / 8,
                    order % 60,
                    1 + product % 9,
                    customer,
                    order % 3 == 0 ? "Finland" : "United Kingdom"));
      }
    }
    return lines;
  }

  private static boolean isNameless(String line) {
    String[] values = line.split(",", -1);
    return values[values.length - CUSTOMER_COLUMN_FROM_END].isEmpty();
  }
}
