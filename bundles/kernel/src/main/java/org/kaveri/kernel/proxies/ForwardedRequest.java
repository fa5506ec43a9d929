package org.kaveri.kernel.proxies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as the outermost of our own proxies has seen it. */
final class ForwardedRequest extends HttpServletRequestWrapper {

  static final String FOR = "X-Forwarded-For";
  static final String PROTO = "X-Forwarded-Proto";

  private static final String HTTPS = "https";
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[([^\\]]+)](?::\\d+)?|([0-9.]+):\\d+");

  private final String address;
  private final String scheme;

  private ForwardedRequest(HttpServletRequest request, String address, String scheme) {
    super(request);
    this.address = address;
    this.scheme = scheme;
  }

  /** The request itself, unless it comes from one of our proxies. */
  static HttpServletRequest of(HttpServletRequest request, Networks ours) {
    String nearest = request.getRemoteAddr();
    if (nearest == null || !ours.holds(nearest)) {
      return request;
    }
    List<String> schemes = values(request, PROTO);
    String scheme = schemes.isEmpty() ? "" : schemes.getLast().toLowerCase(Locale.ROOT);
    return new ForwardedRequest(
        request,
        client(nearest, values(request, FOR), ours),
        scheme.equals(HTTPS) || scheme.equals("http") ? scheme : request.getScheme());
  }

  /**
   * Each proxy adds whom it was asked by at the end: what stands before the first stranger, seen
   * from the end, is the stranger's own invention.
   */
  private static String client(String nearest, List<String> hops, Networks ours) {
    String client = nearest;
    for (String hop : hops.reversed()) {
      String address = plain(hop);
      if (address.isEmpty()) {
        return client;
      }
      client = address;
      if (!ours.holds(client)) {
        return client;
      }
    }
    return client;
  }

  private static String plain(String hop) {
    Matcher port = WITH_PORT.matcher(hop);
    String address = !port.matches() ? hop : port.group(1) == null ? port.group(2) : port.group(1);
    return Networks.literal(address).map(InetAddress::getHostAddress).orElse("");
  }

  private static List<String> values(HttpServletRequest request, String header) {
    List<String> values = new ArrayList<>();
    for (String line : Collections.list(request.getHeaders(header))) {
      for (String value : line.split(",")) {
        values.add(value.strip());
      }
    }
    return values;
  }

  @Override
  public String getRemoteAddr() {
    return address;
  }

  @Override
  public String getRemoteHost() {
    return address;
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public boolean isSecure() {
    return scheme.equals(HTTPS);
  }
}
