package org.kaveri.operational.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A contact as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param said what it says
 * @param attachments its files
 * @param loggedBy the user who logged it
 * @param loggedAt when
 */
public record Contact(
    long id,
    long version,
    @Flat ContactForm said,
    List<File> attachments,
    Optional<Long> loggedBy,
    Instant loggedAt)
    implements Versioned {

  /**
   * A file.
   *
   * @param id its number
   * @param fileName as it came
   * @param mediaType by its bytes
   * @param bytes how long it is
   */
  public record File(long id, String fileName, String mediaType, long bytes) {
    static File of(Attachment attachment) {
      return new File(
          attachment.id().value(),
          attachment.fileName(),
          attachment.mediaType(),
          attachment.bytes());
    }
  }

  static Contact of(Interaction interaction) {
    return new Contact(
        interaction.id().value(),
        interaction.version(),
        ContactForm.of(interaction),
        interaction.attachments().stream().map(File::of).toList(),
        interaction.loggedBy().map(UserId::value),
        interaction.loggedAt());
  }
}
