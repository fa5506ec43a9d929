package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;

/** What is imported of a product, and how other programs head its columns. */
final class ProductImportFields {
  static final String CODE = OrderLineFields.PRODUCT_CODE;
  static final String NAME = "name";
  static final String PRICE = "price";
  static final String CURRENCY = OrderLineFields.CURRENCY;
  static final String CATEGORY = "category";
  static final String SUCCESSOR = "successor";

  /** What is not set one by one. */
  private static final List<ImportField> OTHERS =
      List.of(
          ImportField.of(
              CODE,
              FieldType.TEXT,
              true,
              "code,stockcode,productcode,sku,itemcode,productno,article,tuotekoodi,tuotenumero"
                  + ",artikelnummer,artikel,produktkod"),
          ImportField.of(
              NAME,
              FieldType.TEXT,
              false,
              "productname,product,item,tuote,tuotenimi,nimi,nimike,produkt,produktnamn,benämning"),
          ImportField.of(
              PRICE,
              FieldType.NUMBER,
              false,
              "unitprice,listprice,yksikköhinta,ahinta,hinta,styckpris,apris,pris"),
          ImportField.of(CURRENCY, FieldType.TEXT, false, "currencyisocode,valuutta,valuta"),
          ImportField.of(
              CATEGORY,
              FieldType.TEXT,
              false,
              "productfamily,family,productcategory,tuoteryhmä,ryhmä,produktgrupp,kategori"),
          ImportField.of(
              SUCCESSOR,
              FieldType.TEXT,
              false,
              "replacedby,korvaavatuote,seuraaja,ersätts,efterträdare"));

  static final List<ImportedField<ProductDetails>> DETAILS =
      List.of(
          ImportedField.of(
              "kind",
              FieldType.TEXT,
              "type,producttype,laji,tyyppi,typ,slag",
              (kept, value) -> kept.with(draft -> draft.kind(kind(value)))),
          ImportedField.of(
              "unit",
              FieldType.TEXT,
              "unitofmeasure,yksikkö,enhet",
              (kept, value) -> kept.with(draft -> draft.unit(value))),
          ImportedField.of(
              "tax-rate",
              FieldType.NUMBER,
              "tax,vat,vatrate,alv,verokanta,moms,momssats",
              (kept, value) -> kept.with(draft -> draft.taxRate(new BigDecimal(value)))),
          ImportedField.of(
              "orderable",
              FieldType.YES_NO,
              "active,isactive,tilattavissa,aktiivinen,beställbar,aktiv",
              (kept, value) -> kept.with(draft -> draft.active(Boolean.parseBoolean(value)))));

  private ProductImportFields() {}

  /** In the order in which a person should see them. */
  static List<ImportField> all() {
    return Stream.concat(OTHERS.stream(), DETAILS.stream().map(ImportedField::field)).toList();
  }

  private static ProductKind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "goods", "product", "inventory", "tavara", "tuote", "vara" -> ProductKind.GOODS;
      case "service", "services", "palvelu", "tjänst" -> ProductKind.SERVICE;
      case "subscription", "jatkuva", "tilaus", "prenumeration", "abonnemang" ->
          ProductKind.SUBSCRIPTION;
      default -> throw new InvalidException("product.kind-unknown", "This is no kind of product.");
    };
  }
}
