package org.kaveri.api.settings;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: the settings of one subject, which an administrator fills in on a form made from
 * this description.
 *
 * {@snippet :
 * @Component
 * public final class MailSettings implements SettingsGroup {
 *   public static final Setting.Text HOST = Setting.Text.optional("mail.host", 255);
 *   public static final Setting.WholeNumber PORT = new Setting.WholeNumber("mail.port", 587, 1, 65_535);
 *   public static final Setting.Secret PASSWORD = new Setting.Secret("mail.password");
 *
 *   @Override
 *   public String name() {
 *     return "mail";
 *   }
 *
 *   @Override
 *   public List<Setting<?>> settings() {
 *     return List.of(HOST, PORT, PASSWORD);
 *   }
 * }
 *
 * // elsewhere
 * String host = settings.get(MailSettings.HOST);
 * }
 *
 * <p>Texts come from the room's translations: {@code settings.<name>} is the group's title and
 * {@code settings.<name>.hint} a sentence below it; {@code settings.<setting>} is a label, {@code
 * settings.<setting>.hint} (may be missing) a sentence below the field, {@code
 * settings.<setting>.<option>} names a choice (where it is missing, the choice shows as it is).
 *
 * <p>Asked by any thread; the answers must not change. Values outlive the room: they are there
 * again when it is installed again.
 *
 * @since 0.1
 */
@ConsumerType
public interface SettingsGroup {
  /** Lower-case words with hyphens, alone in the installation: {@code "mail"}. */
  String name();

  /** The settings in the order of the form; each has a name that starts with the group's. */
  List<Setting<?>> settings();
}
