/**
 * What is measured inside of the server: the command {@link org.kaveri.bench.server.BenchCommand}
 * does the work through the services, or by bare JDBC on tables with the same columns and indexes,
 * and prints a figure a line. It judges nothing.
 */
@NullMarked
package org.kaveri.bench.server;

import org.jspecify.annotations.NullMarked;
