package org.kaveri.jaxrs;

import java.util.List;
import java.util.Map;

/**
 * What a resource is asked.
 *
 * @param method of HTTP
 * @param address path below the application's and query, escaped as in an address: {@code
 *     /customers?size=5}
 * @param headers by name
 * @param body empty where there is none
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ResourceRequest(
    String method, String address, Map<String, List<String>> headers, byte[] body) {}
