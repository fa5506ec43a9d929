/**
 * The operational module: every contact with every customer, and what must follow.
 *
 * <p>{@link org.kaveri.operational.log} keeps interactions and follow-ups, {@link
 * org.kaveri.operational.files} attachments, {@link org.kaveri.operational.channels} brings the
 * eight channels of the house and collects those of plugins, {@link org.kaveri.operational.oneline}
 * understands a contact typed in one line. What others see of it stands in {@code
 * org.kaveri.api.interactions}.
 */
@NullMarked
package org.kaveri.operational;

import org.jspecify.annotations.NullMarked;
