/** The benchmarks must go on working: {@link org.kaveri.bench.BenchTest}. */
@NullMarked
package org.kaveri.bench;

import org.jspecify.annotations.NullMarked;
