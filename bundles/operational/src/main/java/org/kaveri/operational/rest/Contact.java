package org.kaveri.operational.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Interaction;

/**
 * A contact as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param customer whose it was
 * @param channel its name
 * @param direction {@code in} or {@code out}
 * @param occurredAt when it began
 * @param seconds how long it took
 * @param persons who took part on the customer's side
 * @param employees who took part on ours
 * @param subject one line
 * @param note several lines
 * @param outcome one line
 * @param attachments its files
 * @param loggedBy the user who logged it
 * @param loggedAt when
 */
public record Contact(
    long id,
    long version,
    long customer,
    String channel,
    Optional<String> direction,
    Instant occurredAt,
    Optional<Long> seconds,
    List<Long> persons,
    List<Long> employees,
    String subject,
    String note,
    String outcome,
    List<File> attachments,
    Optional<Long> loggedBy,
    Instant loggedAt) {

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
        interaction.customer().value(),
        interaction.channel(),
        interaction.direction().map(direction -> direction.name().toLowerCase(Locale.ROOT)),
        interaction.occurredAt(),
        interaction.duration().map(Duration::toSeconds),
        interaction.persons().stream().map(PersonId::value).toList(),
        interaction.employees().stream().map(UserId::value).toList(),
        interaction.subject(),
        interaction.note(),
        interaction.outcome(),
        interaction.attachments().stream().map(File::of).toList(),
        interaction.loggedBy().map(UserId::value),
        interaction.loggedAt());
  }
}
