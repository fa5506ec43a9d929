/**
 * Contacts and follow-ups over HTTP, for installations without screens and for other programs:
 * {@link org.kaveri.operational.rest.ContactsResource}, {@link
 * org.kaveri.operational.rest.FollowUpsResource}. Not loaded where the rest room isn't installed.
 */
@NullMarked
package org.kaveri.operational.rest;

import org.jspecify.annotations.NullMarked;
