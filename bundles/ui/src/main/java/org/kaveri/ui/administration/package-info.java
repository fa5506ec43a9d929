/**
 * The administration: plugins, users, settings, who extends what, repairs, health and the audit.
 * Each is a {@code StaffView} like any room's, over services that check the permission themselves.
 *
 * <p>Start at {@code PluginsView}. Beware: names of roles, settings, jobs and checks are keys of
 * other rooms' texts; {@code Words} finds them.
 */
@NullMarked
package org.kaveri.ui.administration;

import org.jspecify.annotations.NullMarked;
