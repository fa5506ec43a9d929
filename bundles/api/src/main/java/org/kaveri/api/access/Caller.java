package org.kaveri.api.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;

/**
 * On whose behalf the current thread works. Bound for the length of a call, by the border that
 * knows it, and never changed in between:
 *
 * {@snippet :
 * Caller.call(new Caller.Employee(user), () -> customers.get(id));
 * }
 *
 * @since 0.1
 */
public sealed interface Caller {

  /**
   * An employee who has signed in, or a program that speaks for one.
   *
   * @param id who
   * @param within when there, nothing is allowed but what is in here and what the employee may;
   *     empty where the employee is here in person
   */
  record Employee(UserId id, Optional<Set<Permission>> within) implements Caller {
    public Employee {
      within = within.map(Set::copyOf);
    }

    /** An employee in person. */
    public Employee(UserId id) {
      this(id, Optional.empty());
    }
  }

  /**
   * The platform itself or a part of it: a job, an event listener, the console of the machine. It
   * has every permission.
   *
   * @param part what acts, in a word or two, for the audit: {@code "job purge-drafts"}
   */
  record Platform(String part) implements Caller {}

  /** The employee, when it is one. */
  default Optional<UserId> user() {
    return this instanceof Employee employee ? Optional.of(employee.id()) : Optional.empty();
  }

  /** What a program may do at most, whatever its employee may; empty when nothing limits it. */
  default Optional<Set<Permission>> limit() {
    return this instanceof Employee employee ? employee.within() : Optional.empty();
  }

  /**
   * Who is calling.
   *
   * @throws RefusedException {@code access.nobody} when no border has bound a caller
   */
  static Caller current() {
    return find().orElseThrow(Caller::nobody);
  }

  /**
   * The employee who is calling.
   *
   * @throws RefusedException {@code access.nobody} when it is none
   */
  static UserId employee() {
    return current().user().orElseThrow(Caller::nobody);
  }

  private static RefusedException nobody() {
    return new RefusedException("access.nobody", "Nobody is signed in; sign in and try again.");
  }

  /** Who is calling, empty where no border has bound a caller. */
  static Optional<Caller> find() {
    return CallerScope.CURRENT.isBound()
        ? Optional.of(CallerScope.CURRENT.get())
        : Optional.empty();
  }

  /** Does the work on the caller's behalf, in this thread, and gives its result. */
  static <T> T call(Caller caller, Supplier<T> work) {
    return ScopedValue.where(CallerScope.CURRENT, caller).call(work::get);
  }

  /** As {@link #call}, without a result. */
  static void run(Caller caller, Runnable work) {
    ScopedValue.where(CallerScope.CURRENT, caller).run(work);
  }
}
