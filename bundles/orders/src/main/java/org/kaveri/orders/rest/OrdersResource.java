package org.kaveri.orders.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.Orders;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;
import org.kaveri.rest.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Orders: {@code /api/orders}, and those of a customer. An order is never changed; what becomes of
 * it is added below its address.
 */
@Component(service = RestResource.class)
@OverRest
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrdersResource implements RestResource {
  private static final String ORDERS = "orders";

  private final Orders orders;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public OrdersResource(@Reference Orders orders, @Reference Bulk bulk) {
    this.orders = orders;
    this.bulk = bulk;
  }

  /** Lists orders, cancellations and returns, newest first unless said otherwise. */
  @GET
  @Path(ORDERS)
  public Listing<ListedOrder> list(@BeanParam Paging paging, @BeanParam Selection selection) {
    OrderQuery all = OrderQuery.all();
    OrderQuery query = all.where(selection.filter()).sortedBy(selection.sort(all.sort()));
    return Listing.of(orders.list(query, paging.request()), ListedOrder::of);
  }

  /** Lists those of a customer, newest first. */
  @GET
  @Path("customers/{customer}/orders")
  public Listing<ListedOrder> listOf(
      @PathParam("customer") CustomerId customer, @BeanParam Paging paging) {
    return Listing.of(orders.listOf(customer, paging.request()), ListedOrder::of);
  }

  /** Shows an order. */
  @GET
  @Path("orders/{id}")
  public PlacedOrder get(@PathParam("id") OrderId id) {
    return PlacedOrder.of(orders.get(id));
  }

  /** Places an order. */
  @POST
  @Path(ORDERS)
  @Answers(PlacedOrder.class)
  public Response place(NewOrderForm form) {
    return Entry.created(ORDERS, placed(form));
  }

  /** Places many. */
  @POST
  @Path("orders/bulk")
  public Bulk.Answer placeAll(RowByRow<NewOrderForm> rows) {
    return bulk.add(rows, this::placed);
  }

  /** Lists what was delivered of an order, by day. */
  @GET
  @Path("orders/{id}/deliveries")
  public Listing<DeliveryForm> deliveries(@PathParam("id") OrderId id) {
    return Listing.of(orders.deliveriesOf(id), DeliveryForm::of);
  }

  /** Notes that an order or part of it was delivered, and answers the order as it stands then. */
  @POST
  @Path("orders/{id}/deliveries")
  public PlacedOrder deliver(@PathParam("id") OrderId id, DeliveryForm form) {
    return PlacedOrder.of(orders.deliver(form.of(id)));
  }

  /** Takes back what is open of an order, or part of it, and answers the cancellation. */
  @POST
  @Path("orders/{id}/cancellations")
  @Answers(PlacedOrder.class)
  public Response cancel(@PathParam("id") OrderId id, TakenBackForm form) {
    return Entry.created(ORDERS, PlacedOrder.of(orders.cancel(form.toCancellation(id))));
  }

  /** Takes back what was delivered of an order, or part of it, and answers the return. */
  @POST
  @Path("orders/{id}/returns")
  @Answers(PlacedOrder.class)
  public Response acceptReturn(@PathParam("id") OrderId id, TakenBackForm form) {
    return Entry.created(ORDERS, PlacedOrder.of(orders.acceptReturn(form.toReturn(id))));
  }

  private PlacedOrder placed(NewOrderForm form) {
    return PlacedOrder.of(orders.place(form.toOrder()));
  }
}
