package org.kaveri.jaxrs;

import java.lang.reflect.Method;

/**
 * One method at one address of a resource.
 *
 * @param method of HTTP
 * @param path below the application's, as the annotations have it: {@code /customers/{id}}
 * @param handler what answers there
 * @since 0.1
 */
public record ResourceAddress(String method, String path, Method handler) {}
