package org.kaveri.rest;

import java.util.Optional;

/**
 * Why something was not done, as RFC 9457 has it.
 *
 * @param type names the kind of problem for programs: {@code urn:kaveri:error:} and the code
 * @param title the kind in words, the same for all of a status
 * @param status of HTTP
 * @param detail what happened here
 * @param code as {@code docs/errors.md} explains it
 * @since 0.1
 */
public record Problem(
    String type, String title, int status, Optional<String> detail, String code) {}
