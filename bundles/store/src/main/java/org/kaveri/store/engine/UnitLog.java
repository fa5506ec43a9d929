package org.kaveri.store.engine;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands EclipseLink's log on to ours, without values. Public for EclipseLink to create. */
public final class UnitLog extends AbstractSessionLog {
  private static final Logger LOG = LoggerFactory.getLogger("org.kaveri.store.entities");

  @Override
  public void log(SessionLogEntry entry) {
    if (entry.getLevel() < getLevel()) {
      return;
    }
    if (entry.hasException()) {
      LOG.debug("{}", entry.getException().getClass().getName()); // its catcher logs it
      return;
    }
    String text = formatMessage(entry);
    if (entry.getLevel() >= SessionLog.SEVERE) {
      LOG.error("{}", text);
    } else if (entry.getLevel() >= SessionLog.WARNING) {
      LOG.warn("{}", text);
    } else {
      LOG.debug("{}", text);
    }
  }
}
