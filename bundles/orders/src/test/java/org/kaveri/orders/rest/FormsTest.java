package org.kaveri.orders.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;

class FormsTest {
  private static final ProductDetails FULL =
      ProductDetails.of(
          "KA-101",
          "Coffee",
          draft ->
              draft
                  .kind(ProductKind.SERVICE)
                  .price(Money.of("14.90", "EUR"))
                  .active(false)
                  .unit("kg")
                  .taxRate(new BigDecimal("14"))
                  .category(new ProductCategoryId(5))
                  .successor(new ProductId(7)));
  private static final ProductDetails BARE = ProductDetails.of("B", "Bare", draft -> {});

  /** Who adds a component to the details is led here, and from here to the form. */
  @Test
  void allThatIsKnownIsInTheForm() throws Exception {
    for (RecordComponent component : ProductDetails.class.getRecordComponents()) {
      assertThat(component.getAccessor().invoke(FULL))
          .as("%s of the example is set", component.getName())
          .isNotEqualTo(component.getAccessor().invoke(BARE));
    }
    assertThat(ProductForm.of(FULL).toDetails()).isEqualTo(FULL);
    assertThat(ProductForm.of(BARE).toDetails()).isEqualTo(BARE);
    assertThat(ProductForm.of(BARE).over(FULL)).isEqualTo(BARE);
    assertThat(ProductForm.of(FULL).over(BARE)).isEqualTo(FULL);
  }

  @Test
  void aDiscountIsOneOfTwo() {
    Discount percent = new Discount.Percent(new BigDecimal("10"));
    Discount amount = new Discount.Amount(Money.of("5", "EUR"));

    assertThat(DiscountForm.of(percent).toDiscount()).isEqualTo(percent);
    assertThat(DiscountForm.of(amount).toDiscount()).isEqualTo(amount);
    assertThatThrownBy(() -> new DiscountForm(null, null).toDiscount())
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(
            () -> new DiscountForm(BigDecimal.ONE, DiscountForm.of(amount).amount()).toDiscount())
        .isInstanceOf(InvalidException.class);
  }

  @Test
  void aPriceThatBeginsByItselfMakesAnotherTag() {
    ProductDetails cheaper = FULL.with(draft -> draft.price(Money.of("9.90", "EUR")));

    assertThat(KeptProduct.of(new Product(new ProductId(1), 3, FULL)).tag())
        .isEqualTo("3-14.90EUR")
        .isNotEqualTo(KeptProduct.of(new Product(new ProductId(1), 3, cheaper)).tag());
    assertThat(KeptProduct.of(new Product(new ProductId(1), 3, BARE)).tag()).isEqualTo("3");
  }
}
