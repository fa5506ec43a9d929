package org.kaveri.api.console;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The terminal that a {@link ServerCommand} was called from. Safe for any thread until the command
 * returns.
 *
 * @since 0.1
 */
@ProviderType
public interface CommandOutput {
  /** Prints a line, or several when the text has line breaks. */
  void line(String text);

  /** Prints to the error output: what went wrong and what to do, one sentence. */
  void error(String sentence);

  /** Shows how far the work is, in place of the progress shown before; left out in scripts. */
  void progress(String text);

  /** Whether the person at the terminal has gone: long work looks now and then, and ends early. */
  boolean isCancelled();
}
