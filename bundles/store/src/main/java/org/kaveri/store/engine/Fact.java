package org.kaveri.store.engine;

import org.jspecify.annotations.Nullable;

/** A fact as the log keeps it. */
record Fact(String name, @Nullable Long customer, String body) {}
