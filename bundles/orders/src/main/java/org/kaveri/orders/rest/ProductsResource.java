package org.kaveri.orders.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.api.orders.Products;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.ExpectedVersion;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;
import org.kaveri.rest.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue: {@code /api/products}. */
@Component(service = RestResource.class)
@OverRest
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProductsResource implements RestResource {
  private final Products products;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public ProductsResource(@Reference Products products, @Reference Bulk bulk) {
    this.products = products;
    this.bulk = bulk;
  }

  /** Lists products, by name unless said otherwise; or finds those that a text may mean. */
  @GET
  public Listing<KeptProduct> list(
      @BeanParam Paging paging,
      @BeanParam Selection selection,
      @QueryParam("search") Optional<String> search) {
    ProductQuery all = ProductQuery.all();
    ProductQuery query = all.where(selection.filter()).sortedBy(selection.sort(all.sort()));
    Page.Request page = paging.request();
    return search.isPresent()
        ? Listing.of(
            products.search(search.get(), query, Math.min(page.size(), Products.MAX_FOUND)),
            KeptProduct::of)
        : Listing.of(products.list(query, page), KeptProduct::of);
  }

  /** Shows a product. */
  @GET
  @Path("{id}")
  public KeptProduct get(@PathParam("id") ProductId id) {
    return KeptProduct.of(products.get(id));
  }

  /** Adds a product. */
  @POST
  @Answers(KeptProduct.class)
  public Response add(ProductForm form) {
    return Entry.created("products", added(form));
  }

  /** Adds many. */
  @POST
  @Path("bulk")
  public Bulk.Answer addAll(RowByRow<ProductForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Changes a product. */
  @PATCH
  @Path("{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptProduct change(
      @PathParam("id") ProductId id,
      @BeanParam ExpectedVersion expected,
      Patch<ProductForm> patch) {
    return expected.change(
        version -> {
          Product before = products.get(id);
          ProductForm after = patch.over(ProductForm.of(before.details()));
          return KeptProduct.of(products.change(id, version, after.over(before.details())));
        });
  }

  /** Lists the prices of a product, those that begin last first. */
  @GET
  @Path("{id}/prices")
  public Listing<ListedPrice> prices(@PathParam("id") ProductId id, @BeanParam Paging paging) {
    return Listing.of(products.prices(id, paging.request()), ListedPrice::of);
  }

  /** Sets a price from a day on. */
  @PUT
  @Path("{id}/prices/{currency}/{from}")
  public void setPrice(
      @PathParam("id") ProductId id,
      @PathParam("currency") String currency,
      @PathParam("from") LocalDate from,
      PriceForm form) {
    Currency known = MoneyForm.currency("currency", currency);
    Optional<Money> price = Optional.ofNullable(form.amount()).map(sum -> new Money(sum, known));
    products.setPrice(id, new DatedPrice(from, known, price));
  }

  /** Takes out what begins on that day. */
  @DELETE
  @Path("{id}/prices/{currency}/{from}")
  public void removePrice(
      @PathParam("id") ProductId id,
      @PathParam("currency") String currency,
      @PathParam("from") LocalDate from) {
    products.removePrice(id, from, MoneyForm.currency("currency", currency));
  }

  private KeptProduct added(ProductForm form) {
    return KeptProduct.of(products.add(form.toDetails()));
  }
}
