/**
 * The module's screens: the timeline and the follow-ups on the customer card, the form and the
 * one-line log that write to it, and what is due on <em>Today</em>.
 *
 * <p>Start at {@link org.kaveri.operational.ui.TimelinePanel}, {@link
 * org.kaveri.operational.ui.LogAction}, {@link org.kaveri.operational.ui.QuickLogAction} and {@link
 * org.kaveri.operational.ui.FollowUpsWidget}. None of it is loaded where no screens are installed.
 */
@NullMarked
package org.kaveri.operational.ui;

import org.jspecify.annotations.NullMarked;
