package org.kaveri.customers.rest;

import org.kaveri.api.customers.Person;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A person as JSON has it.
 *
 * @param id her number
 * @param version grows with each change
 * @param known what is known
 */
public record KeptPerson(long id, long version, @Flat PersonForm known) implements Versioned {
  static KeptPerson of(Person person) {
    return new KeptPerson(person.id().value(), person.version(), PersonForm.of(person));
  }
}
