package org.kaveri.jaxrs;

import java.util.List;
import java.util.Map;

/**
 * What a resource answered.
 *
 * @param status of HTTP
 * @param headers by name; {@code Location} is a path
 * @param body empty where there is none
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ResourceReply(int status, Map<String, List<String>> headers, byte[] body) {}
