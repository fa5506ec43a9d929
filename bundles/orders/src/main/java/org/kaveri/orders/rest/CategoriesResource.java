package org.kaveri.orders.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.ExpectedVersion;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of the catalogue: {@code /api/product-categories}. */
@Component(service = RestResource.class)
@OverRest
@Path("/product-categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CategoriesResource implements RestResource {
  private final ProductCategories categories;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public CategoriesResource(@Reference ProductCategories categories, @Reference Bulk bulk) {
    this.categories = categories;
    this.bulk = bulk;
  }

  /** Lists all of them, a page being enough for the most that there may be. */
  @GET
  public Listing<KeptCategory> list() {
    return Listing.of(categories.list(), KeptCategory::of);
  }

  /** Shows a category. */
  @GET
  @Path("{id}")
  public KeptCategory get(@PathParam("id") ProductCategoryId id) {
    return KeptCategory.of(category(id));
  }

  /** Adds a category. */
  @POST
  @Answers(KeptCategory.class)
  public Response add(CategoryForm form) {
    return Entry.created("product-categories", added(form));
  }

  /** Adds many. */
  @POST
  @Path("bulk")
  public Bulk.Answer addAll(RowByRow<CategoryForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Renames a category or puts it elsewhere. */
  @PATCH
  @Path("{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptCategory change(
      @PathParam("id") ProductCategoryId id,
      @BeanParam ExpectedVersion expected,
      Patch<CategoryForm> patch) {
    return expected.change(
        version -> {
          CategoryForm after = patch.over(CategoryForm.of(category(id)));
          return KeptCategory.of(categories.change(id, version, after.toName(), after.toParent()));
        });
  }

  /** Removes a category in which nothing stands. */
  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") ProductCategoryId id) {
    categories.remove(id);
  }

  private ProductCategory category(ProductCategoryId id) {
    return categories.list().stream()
        .filter(category -> category.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("category.unknown", "There is no such category."));
  }

  private KeptCategory added(CategoryForm form) {
    return KeptCategory.of(categories.add(form.toName(), form.toParent()));
  }
}
