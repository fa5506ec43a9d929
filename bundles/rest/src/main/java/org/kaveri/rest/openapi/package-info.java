/**
 * Describes what is mounted, as OpenAPI 3.1 has it: {@link org.kaveri.rest.openapi.ApiDocument}
 * reads the resources, {@link org.kaveri.rest.openapi.Schemas} their records. Nothing of it is
 * written by hand, so nothing of it can lag behind.
 */
@NullMarked
package org.kaveri.rest.openapi;

import org.jspecify.annotations.NullMarked;
