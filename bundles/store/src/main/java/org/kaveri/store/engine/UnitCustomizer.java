package org.kaveri.store.engine;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Leaves broken connections to the pool: EclipseLink would repeat a query for ten seconds, outside
 * of the transaction it belonged to. Public for EclipseLink to create.
 */
public final class UnitCustomizer implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
    login.setQueryRetryAttemptCount(0);
    login.setConnectionHealthValidatedOnError(false);
  }
}
