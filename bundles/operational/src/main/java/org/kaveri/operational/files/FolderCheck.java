package org.kaveri.operational.files;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.UnavailableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether files of contacts can be kept. The node is ready all the same: all else works. */
@Component(property = HealthCheck.NAME + "=attachments")
public final class FolderCheck implements HealthCheck {
  private final StoredAttachments attachments;

  /** For the component runtime. */
  @Activate
  public FolderCheck(@Reference StoredAttachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Result execute() {
    return attachments.canKeep()
        ? new Result(Result.Status.OK, "")
        : broken(
            new UnavailableException(
                "attachment.folder",
                "The folder of attachments cannot be written: no file can be added to a contact."));
  }

  private static Result broken(UnavailableException said) {
    return new Result(Result.Status.CRITICAL, said.code(), said);
  }
}
