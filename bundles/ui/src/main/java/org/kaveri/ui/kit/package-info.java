/**
 * Parts that make the screens of all rooms look and behave alike.
 *
 * <p>Start with {@link org.kaveri.ui.kit.Kit} for buttons, links and short texts, {@link
 * org.kaveri.ui.kit.Panel} for a framed part of a page, {@link org.kaveri.ui.kit.PagedGrid} for
 * lists of any length, {@link org.kaveri.ui.kit.FormDialog} for asking something, and {@link
 * org.kaveri.ui.kit.Fields} for fields that speak the person's language. The heading of a page is
 * the shell's: set it by {@link org.kaveri.ui.ViewContext#title}.
 *
 * <p>Everything here is used under the session's lock, like all content. Texts are given by the
 * caller, already in the person's language.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
