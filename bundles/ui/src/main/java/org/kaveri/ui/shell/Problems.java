package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught while a person worked: a refusal is said in words, a failure in the content of
 * an extension counts as that extension's, anything else is logged once and numbered.
 */
final class Problems implements ErrorHandler {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int NUMBERS = 1_000_000;
  private static final Set<String> GONE =
      Set.of("Broken pipe", "Connection reset", "Connection reset by peer");

  private final transient RoomTexts texts;

  Problems(RoomTexts texts) {
    this.texts = texts;
  }

  @Override
  public void error(ErrorEvent event) {
    if (wentAway(refusal(event.getThrowable()))) {
      LOG.debug("A browser went away while it was answered", event.getThrowable());
      return;
    }
    UI ui = UI.getCurrent();
    Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
    Consumer<String> say =
        sentence -> {
          if (ui != null) {
            Notices.failed(sentence, texts.own(locale, "common.close"));
          }
        };
    if (refusal(event.getThrowable()) instanceof KaveriException refused) {
      say.accept(texts.sentence(locale, Reason.of(refused)));
      return;
    }
    event
        .getComponent()
        .flatMap(Origin::of)
        .ifPresentOrElse(
            origin ->
                origin.blame(
                    event.getThrowable(), reason -> say.accept(texts.sentence(locale, reason))),
            () -> say.accept(numbered(event.getThrowable(), locale)));
  }

  /** Nobody reads the answer, and nothing is amiss. */
  private static boolean wentAway(Throwable cause) {
    return cause instanceof EOFException
        || cause instanceof ClosedChannelException
        || cause instanceof IOException
            && GONE.contains(Objects.requireNonNullElse(cause.getMessage(), ""));
  }

  private static Throwable refusal(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof KaveriException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private String numbered(Throwable thrown, Locale locale) {
    int number = ThreadLocalRandom.current().nextInt(NUMBERS);
    LOG.error("A screen failed; its person was shown the number {}", number, thrown);
    return texts.own(locale, "problem.unexpected", String.valueOf(number));
  }
}
