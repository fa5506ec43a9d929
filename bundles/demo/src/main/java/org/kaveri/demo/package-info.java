/**
 * A made-up company to look around in, installed by {@code --demo} only.
 *
 * <p>{@link org.kaveri.demo.DemoCompany} fills an empty server with customers, people, products,
 * orders and, where somebody logs them, contacts of three years. Everything is generated from one
 * seed, so it is the same every time; it is written through the services, as anybody would.
 */
@NullMarked
package org.kaveri.demo;

import org.jspecify.annotations.NullMarked;
