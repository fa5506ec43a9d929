/**
 * What a room needs to have screens.
 *
 * <p>Extension points: {@link org.kaveri.ui.StaffView} (a place in the navigation), {@link
 * org.kaveri.ui.CustomerPanel} and {@link org.kaveri.ui.CustomerAction} (on the customer card),
 * {@link org.kaveri.ui.DashboardWidget} (on <em>Today</em>), {@link org.kaveri.ui.StaffAction}
 * (from anywhere). Each is a Declarative Services component, described by {@link
 * org.kaveri.api.extensions.Contributes} and marked {@link org.kaveri.ui.OnScreen}, so that it
 * stays unsatisfied, and its classes unloaded, where no screens are installed. What it is given
 * when it is asked for its content is a {@link org.kaveri.ui.ViewContext}.
 *
 * <p><b>Texts.</b> No sentence stands in the code. A room keeps its texts in {@code
 * texts/texts.properties} (English), {@code texts_fi.properties} and {@code texts_sv.properties},
 * in UTF-8, and asks for them with {@link org.kaveri.ui.ViewContext#text}. Keys begin with the
 * room's word; {@code error.<code>} holds the sentence for an error's code; {@code common.*} (save,
 * cancel, search …) come from here. The build fails on a key that one language lacks.
 *
 * <p><b>Threads.</b> Content is built and used under the lock of its Vaadin session, with the
 * caller bound. From another thread, go through {@link org.kaveri.ui.ViewContext#later}.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
