package org.kaveri.api.backup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Names the files of a {@link BackupPart}. Becomes properties of the service: the installation
 * remembers them without loading the class, so that files are in a backup while their room is not
 * there, or no server runs.
 *
 * @since 0.1
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FilesInBackup {
  /** Stands before the names: {@code kaveri.backup.name}. */
  String PREFIX_ = "kaveri.backup.";

  /** Lower-case words with hyphens, alone in the installation: {@code attachments}. */
  String name();

  /** Where a restore puts the files, in the data folder: a relative path with {@code /}. */
  String home();
}
