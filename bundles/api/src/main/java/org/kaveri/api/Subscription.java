package org.kaveri.api;

/**
 * What a listener holds until it no longer wants to hear. Closing twice does nothing more; a call
 * that is under way while closing may still arrive.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
