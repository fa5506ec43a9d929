package org.kaveri.rest.server;

import jakarta.ws.rs.WebApplicationException;
import org.kaveri.api.KaveriException;
import org.kaveri.rest.Problem;

/** What Jakarta REST refuses, in our words. */
final class Refusals {
  private Refusals() {}

  /** Its status; the words of a service where one lies below it. */
  static Problem of(WebApplicationException error) {
    for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof KaveriException own) {
        return Problems.of(own);
      }
    }
    int status = error.getResponse().getStatus();
    if (status >= 500 && status != 503) {
      throw error;
    }
    return of(status);
  }

  static Problem of(int status) {
    return switch (status) {
      case 400 ->
          problem(status, "The request is not right", "rest.parameter", "It can't be read.");
      case 401 -> problem(status, "A token is needed", "rest.token", "Send a token that is valid.");
      case 403 -> problem(status, "This is not permitted", "rest.forbidden", "It is not for you.");
      case 404 ->
          problem(status, "There is no such thing", "rest.address", "There is no such address.");
      case 405 ->
          problem(
              status,
              "Not by this method",
              "rest.method",
              "The header Allow names the methods that this address answers to.");
      case 406 ->
          problem(
              status,
              "Not in this form",
              "rest.accept",
              "The answer is not to be had in a form that Accept allows; ask for"
                  + " application/json.");
      case 409 -> problem(status, "Somebody was faster", "rest.conflict", "Read it again.");
      case 412 ->
          problem(
              status,
              "It has changed meanwhile",
              "rest.version-other",
              "It has another version than If-Match says. Read it again.");
      case 415 -> Problems.contentType();
      case 428 ->
          problem(
              status,
              "A version is needed",
              "rest.version-missing",
              "Send the ETag that you have seen in the header If-Match.");
      case 503 -> problem(status, "Try again later", "rest.away", "What it needs is away for now.");
      default ->
          problem(status, "This was refused", "rest.refused", "The resource did not want it.");
    };
  }

  private static Problem problem(int status, String title, String code, String detail) {
    return Problems.of(status, title, code, detail);
  }
}
