/**
 * The bundles of the distribution in a framework of Pax Exam: the test itself runs inside, as a
 * bundle among bundles, and sees what a plugin sees.
 */
@NullMarked
package org.kaveri.it.exam;

import org.jspecify.annotations.NullMarked;
