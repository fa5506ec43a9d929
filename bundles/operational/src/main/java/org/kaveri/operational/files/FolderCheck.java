package org.kaveri.operational.files;

import java.io.IOException;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.UnavailableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether files of contacts can be kept. The node is ready all the same: all else works. */
@Component(property = HealthCheck.NAME + "=attachments")
public final class FolderCheck implements HealthCheck {
  private static final long MEGABYTE = 1_000_000;

  private final StoredAttachments attachments;

  /** For the component runtime. */
  @Activate
  public FolderCheck(@Reference StoredAttachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Result execute() {
    try {
      if (attachments.canKeep()) {
        return fine();
      }
    } catch (IOException e) {
      // told below, as when it cannot be written
    }
    return said(
        Result.Status.CRITICAL,
        new UnavailableException(
            "attachment.folder",
            "The folder of attachments cannot be written: no file can be added to a contact."));
  }

  private Result fine() throws IOException {
    long megabytes = attachments.freeBytes() / MEGABYTE;
    String folder = attachments.folder();
    return said(
        Result.Status.OK,
        new UnavailableException(
            "attachment.folder-fine",
            "Attachments are kept in " + folder + "; " + megabytes + " MB free.",
            folder,
            megabytes));
  }

  /**
   * A result of Felix carries a code and its arguments in an exception only, which is not thrown.
   */
  private static Result said(Result.Status status, UnavailableException sentence) {
    return new Result(status, String.valueOf(sentence.getMessage()), sentence);
  }
}
