package org.kaveri.rest.webhooks;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.osgi.service.component.annotations.Component;

/** What webhooks ask for: administrators' work, since all facts of the company may be heard. */
@Component
public final class WebhookPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(DeclaredPermission.of(StoredWebhooks.MANAGE));
  }
}
