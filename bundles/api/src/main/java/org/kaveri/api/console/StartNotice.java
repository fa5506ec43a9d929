package org.kaveri.api.console;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: what shall be read on the terminal when the server has become ready, such as the
 * one-time link that sets up the first administrator.
 *
 * @since 0.1
 */
@ConsumerType
public interface StartNotice {
  /** A few short lines; none when there is nothing to say. Asked once, when the server is ready. */
  List<String> lines();
}
