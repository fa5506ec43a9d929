package org.kaveri.ui.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SignIn;
import org.kaveri.api.access.SignIn.Ticket;
import org.kaveri.vaadin.RequestScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is signed in in which browser session; binds the caller to each request. */
@Component(service = Sessions.class)
public final class Sessions implements RequestScope {

  private static final String TICKET = "org.kaveri.ui.ticket";

  private final SignIn signIn;

  /** Created by Declarative Services. */
  @Activate
  public Sessions(@Reference SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void around(HttpServletRequest request, Work work) throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    Ticket ticket = session == null ? null : ticket(session.getAttribute(TICKET));
    if (session == null || ticket == null) {
      work.run();
    } else if (signIn.isValid(ticket)) {
      runAs(new Caller.Employee(ticket.user()), work);
    } else {
      // Disabled, or the password was set anew elsewhere: the page starts over at the sign-in.
      session.invalidate();
      work.run();
    }
  }

  /** The ticket of the session, if somebody is signed in. */
  Optional<Ticket> current(@Nullable VaadinSession session) {
    WrappedSession container = session == null ? null : session.getSession();
    return container == null
        ? Optional.empty()
        : Optional.ofNullable(ticket(container.getAttribute(TICKET)));
  }

  /** Whether somebody is signed in whose ticket still lets in. */
  boolean isOpen(@Nullable VaadinSession session) {
    return current(session).filter(signIn::isValid).isPresent();
  }

  /** Lets the person in: from the next request on, they are the caller. */
  void enter(VaadinSession session, Ticket ticket) {
    session.getSession().setAttribute(TICKET, ticket);
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    if (request != null) {
      // A session id known before the sign-in is worth nothing after it.
      request.getHttpServletRequest().changeSessionId();
    }
  }

  /** Keeps the ticket that replaces the one before, after a change of password. */
  void renew(VaadinSession session, Ticket ticket) {
    session.getSession().setAttribute(TICKET, ticket);
  }

  /** Ends the session of the browser. */
  void leave(VaadinSession session) {
    current(session).ifPresent(signIn::signedOut);
    session.getSession().invalidate();
    session.close();
  }

  private static @Nullable Ticket ticket(@Nullable Object attribute) {
    return attribute instanceof Ticket ticket ? ticket : null;
  }

  private static void runAs(Caller caller, Work work) throws IOException, ServletException {
    try {
      Caller.run(
          caller,
          () -> {
            try {
              work.run();
            } catch (IOException | ServletException failed) {
              throw new Carried(failed);
            }
          });
    } catch (Carried carried) {
      switch (carried.getCause()) {
        case IOException failed -> throw failed;
        case ServletException failed -> throw failed;
        case null, default -> throw carried;
      }
    }
  }

  /** Carries a checked exception through the scope. */
  private static final class Carried extends RuntimeException {
    private static final long serialVersionUID = 1;

    Carried(Exception cause) {
      super(cause);
    }
  }
}
