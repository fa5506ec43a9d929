package org.kaveri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns the exceptions of file work into words. */
final class Reasons {
  private Reasons() {}

  @SuppressWarnings("BadInstanceof") // it also tells NullAway that there is a cause
  static String of(UncheckedIOException e) {
    return e.getCause() instanceof IOException cause ? of(cause) : e.toString();
  }

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "this user may not (permission denied)";
      case NoSuchFileException _ -> "it does not exist";
      case FileAlreadyExistsException _ -> "a file is in the way";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> {
        String message = e.getMessage();
        yield message == null ? e.getClass().getSimpleName() : message;
      }
    };
  }
}
