package org.kaveri.orders;

import java.util.List;
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
          ImportField.of(
              ORDER_NUMBER,
              FieldType.TEXT,
              true,
              "invoiceno,invoice,invoicenumber,orderno,order,ordernumber,orderid"
                  + ",tilausnumero,tilaus,laskunumero,ordernummer,fakturanummer"),
          ImportField.of(
              ORDERED_AT,
              FieldType.DATE_TIME,
              true,
              "invoicedate,orderdate,date,orderedat,datetime,tilauspäivä,päivä,päiväys"
                  + ",laskupäivä,orderdatum,datum,fakturadatum"),
          ImportField.of(
              CUSTOMER_NUMBER,
              FieldType.TEXT,
              true,
              "customerid,customerno,customernumber,customer,clientid"
                  + ",asiakasnumero,asiakasnro,asiakas,kundnummer,kundnr,kund"),
          ImportField.of(
              CUSTOMER_NAME,
              FieldType.TEXT,
              false,
              "customername,clientname,company,asiakkaannimi,asiakasnimi,nimi,kundnamn,namn"),
          ImportField.of(COUNTRY, FieldType.TEXT, false, "country,maa,land"),
          ImportField.of(
              PRODUCT_CODE,
              FieldType.TEXT,
              true,
              "stockcode,productcode,sku,itemcode,productno,article,tuotekoodi,tuotenumero"
                  + ",artikelnummer,artikel,produktkod"),
          ImportField.of(
              PRODUCT_NAME,
              FieldType.TEXT,
              false,
              "description,productname,product,item,tuote,tuotenimi,nimike,kuvaus"
                  + ",produkt,produktnamn,benämning,beskrivning"),
          ImportField.of(
              QUANTITY, FieldType.NUMBER, true, "quantity,qty,amount,määrä,kpl,antal,kvantitet"),
          ImportField.of(
              UNIT_PRICE,
              FieldType.NUMBER,
              true,
              "unitprice,price,yksikköhinta,ahinta,hinta,styckpris,apris,pris"),
          ImportField.of(CURRENCY, FieldType.TEXT, true, "currency,valuutta,valuta"),
          ImportField.of(
              DISCOUNT_PERCENT,
              FieldType.NUMBER,
              false,
              "discountpercent,discountpercentage,discountpct,alennusprosentti,alennuspros"
                  + ",rabattprocent"));

  private OrderLineFields() {}
}
