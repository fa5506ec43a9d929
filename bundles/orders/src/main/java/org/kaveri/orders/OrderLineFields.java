package org.kaveri.orders;

import java.util.List;
import java.util.Set;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;

/** What an order line is made of, and how shops, tills and invoicing systems head its columns. */
final class OrderLineFields {
  static final String ORDER_NUMBER = "order-number";
  static final String ORDERED_AT = "ordered-at";
  static final String CUSTOMER_NUMBER = "customer-number";
  static final String CUSTOMER_NAME = "customer-name";
  static final String COUNTRY = "country";
  static final String PRODUCT_CODE = "product-code";
  static final String PRODUCT_NAME = "product-name";
  static final String QUANTITY = "quantity";
  static final String UNIT_PRICE = "unit-price";
  static final String CURRENCY = "currency";
  static final String DISCOUNT_PERCENT = "discount-percent";

  static final List<ImportField> ALL =
      List.of(
          field(
              ORDER_NUMBER,
              FieldType.TEXT,
              true,
              "invoiceno,invoice,invoicenumber,orderno,order,ordernumber,orderid"
                  + ",tilausnumero,tilaus,laskunumero,ordernummer,fakturanummer"),
          field(
              ORDERED_AT,
              FieldType.DATE_TIME,
              true,
              "invoicedate,orderdate,date,orderedat,datetime,tilauspäivä,päivä,päiväys"
                  + ",laskupäivä,orderdatum,datum,fakturadatum"),
          field(
              CUSTOMER_NUMBER,
              FieldType.TEXT,
              true,
              "customerid,customerno,customernumber,customer,clientid"
                  + ",asiakasnumero,asiakasnro,asiakas,kundnummer,kundnr,kund"),
          field(
              CUSTOMER_NAME,
              FieldType.TEXT,
              false,
              "customername,clientname,company,asiakkaannimi,asiakasnimi,nimi,kundnamn,namn"),
          field(COUNTRY, FieldType.TEXT, false, "country,maa,land"),
          field(
              PRODUCT_CODE,
              FieldType.TEXT,
              true,
              "stockcode,productcode,sku,itemcode,productno,article,tuotekoodi,tuotenumero"
                  + ",artikelnummer,artikel,produktkod"),
          field(
              PRODUCT_NAME,
              FieldType.TEXT,
              false,
              "description,productname,product,item,tuote,tuotenimi,nimike,kuvaus"
                  + ",produkt,produktnamn,benämning,beskrivning"),
          field(QUANTITY, FieldType.NUMBER, true, "quantity,qty,amount,määrä,kpl,antal,kvantitet"),
          field(
              UNIT_PRICE,
              FieldType.NUMBER,
              true,
              "unitprice,price,yksikköhinta,ahinta,hinta,styckpris,apris,pris"),
          field(CURRENCY, FieldType.TEXT, true, "currency,valuutta,valuta"),
          field(
              DISCOUNT_PERCENT,
              FieldType.NUMBER,
              false,
              "discountpercent,discountpercentage,discountpct,alennusprosentti,alennuspros"
                  + ",rabattprocent"));

  private OrderLineFields() {}

  private static ImportField field(String name, FieldType type, boolean required, String headings) {
    return new ImportField(name, type, required, Set.of(headings.split(",")));
  }
}
