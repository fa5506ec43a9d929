package org.kaveri.api.interactions;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The channels of the rooms that run at this moment. Needs no permission; safe for any thread;
 * joins no transaction. An extension that fails while asked is left out.
 *
 * @since 0.1
 */
@ProviderType
public interface Channels {

  /** All that can be logged with now, in their order. */
  List<ChannelInfo> list(Locale locale);

  /**
   * The channel of that name; where its room is gone, one that is not {@linkplain
   * ChannelInfo#available() available} and titled by its name. Never fails for a name that an
   * interaction has.
   */
  ChannelInfo describe(String name, Locale locale);
}
