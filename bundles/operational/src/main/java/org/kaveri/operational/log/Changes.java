package org.kaveri.operational.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Interaction;

/**
 * In what an interaction differs from what it said before.
 *
 * @param fields components of the content, by name
 * @param textsBefore what the texts among them said before
 */
public record Changes(List<String> fields, Map<String, String> textsBefore) {

  /** The difference; of attachments those wanted count. */
  public static Changes between(Interaction before, Interaction after, List<AttachmentId> files) {
    List<String> fields = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    note(fields, "channel", before.channel(), after.channel());
    note(fields, "direction", before.direction(), after.direction());
    note(fields, "occurredAt", before.occurredAt(), after.occurredAt());
    note(fields, "duration", before.duration(), after.duration());
    note(fields, "persons", before.persons(), after.persons());
    note(fields, "employees", before.employees(), after.employees());
    if (note(fields, "subject", before.subject(), after.subject())) {
      texts.put("subject", before.subject());
    }
    if (note(fields, "note", before.note(), after.note())) {
      texts.put("note", before.note());
    }
    if (note(fields, "outcome", before.outcome(), after.outcome())) {
      texts.put("outcome", before.outcome());
    }
    note(fields, "attachments", before.attachments().stream().map(Attachment::id).toList(), files);
    return new Changes(fields, texts);
  }

  private static boolean note(List<String> fields, String field, Object before, Object after) {
    boolean differs = !before.equals(after);
    if (differs) {
      fields.add(field);
    }
    return differs;
  }
}
