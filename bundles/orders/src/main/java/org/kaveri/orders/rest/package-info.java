/**
 * The catalogue and the orders over HTTP: {@link org.kaveri.orders.rest.ProductsResource}, {@link
 * org.kaveri.orders.rest.CategoriesResource}, {@link org.kaveri.orders.rest.OrdersResource}. Not
 * loaded where the rest room isn't installed.
 */
@NullMarked
package org.kaveri.orders.rest;

import org.jspecify.annotations.NullMarked;
