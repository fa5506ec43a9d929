/**
 * Measures a server from outside: {@link org.kaveri.bench.Bench} lays out the data, starts the real
 * distribution, drives it over HTTP and by its commands, and prints what it found. What runs inside
 * of the server is {@code org.kaveri.bench.server}; how often and how long is measured, and what is
 * left out, stands in {@code docs/measurements.md}.
 */
@NullMarked
package org.kaveri.bench;

import org.jspecify.annotations.NullMarked;
