package org.kaveri.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.Money;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;

/** What the demo company sells. */
final class Catalogue {
  private static final List<Range> RANGES =
      List.of(
          new Range("KA-", "Elintarvikkeet", "Kahvit", "13.5"),
          new Range("TE-", "Elintarvikkeet", "Teet", "13.5"),
          new Range("LE-", "Elintarvikkeet", "Leivät ja leivonnaiset", "13.5"),
          new Range("MA-", "Elintarvikkeet", "Makeiset", "13.5"),
          new Range("JU-", "Elintarvikkeet", "Juomat", "13.5"),
          new Range("AS-", "", "Astiat ja tarvikkeet", "25.5"),
          new Range("LA-", "", "Laitteet", "25.5"),
          new Range("LJ-", "", "Lahjat", "25.5"),
          new Range("PA-", "", "Palvelut", "25.5"));

  private Catalogue() {}

  /**
   * Products whose codes begin alike.
   *
   * @param parent of the category; empty for none
   * @param taxRate percent
   */
  private record Range(String prefix, String parent, String category, String taxRate) {}

  /** The categories that it makes, as far as they are not there yet. */
  static Map<String, ProductCategoryId> categories(ProductCategories known) {
    var ids = new LinkedHashMap<String, ProductCategoryId>();
    known.list().forEach(category -> ids.putIfAbsent(category.name(), category.id()));
    for (Range range : RANGES) {
      if (!range.parent().isEmpty() && !ids.containsKey(range.parent())) {
        ids.put(range.parent(), known.add(range.parent(), Optional.empty()).id());
      }
      if (!ids.containsKey(range.category())) {
        var parent = Optional.ofNullable(ids.get(range.parent()));
        ids.put(range.category(), known.add(range.category(), parent).id());
      }
    }
    return ids;
  }

  /** The products in those categories. */
  static List<ProductDetails> products(Map<String, ProductCategoryId> categories) {
    return products().stream()
        .map(details -> details.with(draft -> place(details, draft, categories)))
        .toList();
  }

  private static void place(
      ProductDetails details,
      ProductDetails.Draft draft,
      Map<String, ProductCategoryId> categories) {
    for (Range range : RANGES) {
      if (details.code().startsWith(range.prefix())) {
        draft
            .category(Optional.ofNullable(categories.get(range.category())))
            .taxRate(new BigDecimal(range.taxRate()));
      }
    }
    if (details.kind() == ProductKind.SUBSCRIPTION) {
      draft.unit("kk");
    }
  }

  static List<ProductDetails> products() {
    return List.of(
        goods("KA-101", "Tummapaahtoinen kahvi 1 kg", "14.90"),
        goods("KA-102", "Vaaleapaahtoinen kahvi 1 kg", "13.90"),
        goods("KA-103", "Kofeiiniton kahvi 500 g", "9.80"),
        goods("KA-104", "Espressopavut 1 kg", "18.50"),
        goods("KA-105", "Luomukahvi 1 kg", "19.90"),
        goods("TE-201", "Vihreä tee 100 pussia", "11.20"),
        goods("TE-202", "Rooibos 100 pussia", "10.40"),
        goods("TE-203", "Yrttitee, minttu 50 pussia", "7.60"),
        goods("LE-301", "Ruisleipä, viipaloitu", "3.20"),
        goods("LE-302", "Korvapuusti, 20 kpl", "26.00"),
        goods("LE-303", "Karjalanpiirakka, 30 kpl", "24.50"),
        goods("LE-304", "Gluteeniton kauraleipä", "4.60"),
        goods("LE-305", "Mustikkapiirakka", "17.90"),
        goods("MA-401", "Suklaalajitelma 500 g", "12.90"),
        goods("MA-402", "Salmiakki 1 kg", "11.50"),
        goods("MA-403", "Pähkinäsekoitus 1 kg", "15.80"),
        goods("JU-501", "Kaurajuoma 12 × 1 l", "21.60"),
        goods("JU-502", "Kivennäisvesi 24 × 0,33 l", "18.00"),
        goods("JU-503", "Mustaherukkamehu 6 × 1 l", "16.20"),
        goods("AS-601", "Muki, valkoinen, 6 kpl", "29.00"),
        goods("AS-602", "Muki, sininen, 6 kpl", "29.00"),
        goods("AS-603", "Termoskannu 1,9 l", "54.00"),
        goods("AS-604", "Pahvimuki 1 000 kpl", "62.00"),
        goods("AS-605", "Suodatinpaperi 250 kpl", "8.90"),
        goods("AS-606", "Servetti 500 kpl", "12.40"),
        goods("LA-701", "Kahvinkeitin, pieni", "389.00"),
        goods("LA-702", "Kahviautomaatti", "2490.00"),
        goods("LA-703", "Vedenkeitin", "79.00"),
        goods("LA-704", "Espressokone", "1290.00"),
        goods("LA-705", "Kahvimylly", "245.00"),
        goods("LJ-801", "Lahjakori, pieni", "45.00"),
        goods("LJ-802", "Lahjakori, suuri", "85.00"),
        goods("LJ-803", "Joulutervehdys yrityksille", "39.00"),
        service("PA-901", "Huoltokäynti", "95.00"),
        service("PA-902", "Laitteen vuokra, kuukausi", "59.00")
            .with(draft -> draft.kind(ProductKind.SUBSCRIPTION)),
        service("PA-903", "Baristakoulutus, puoli päivää", "420.00"),
        service("PA-904", "Aamiaistarjoilu, henkilö", "14.50"),
        service("PA-905", "Kotiinkuljetus", "9.90"),
        service("PA-906", "Kahvihetki kokoukseen, henkilö", "7.50"),
        service("PA-907", "Varaosapalvelu", "35.00"));
  }

  private static ProductDetails goods(String code, String name, String price) {
    return ProductDetails.of(code, name, draft -> draft.price(Money.of(price, "EUR")));
  }

  private static ProductDetails service(String code, String name, String price) {
    return ProductDetails.of(
        code, name, draft -> draft.kind(ProductKind.SERVICE).price(Money.of(price, "EUR")));
  }
}
