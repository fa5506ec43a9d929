package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught while a person worked: a refusal is said in words, anything else is logged
 * once and numbered.
 */
final class Problems implements ErrorHandler {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int NUMBERS = 1_000_000;

  private final transient RoomTexts texts;

  Problems(RoomTexts texts) {
    this.texts = texts;
  }

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
    String sentence =
        refusal(event.getThrowable()) instanceof KaveriException refused
            ? sentence(Reason.of(refused), locale)
            : numbered(event.getThrowable(), locale);
    if (ui != null) {
      Notices.failed(sentence, texts.own(locale, "common.close"));
    }
  }

  private static Throwable refusal(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof KaveriException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private String sentence(Reason reason, Locale locale) {
    return texts.sentence(
        FrameworkUtil.getBundle(Problems.class),
        locale,
        reason.code(),
        reason.message(),
        reason.arguments());
  }

  private String numbered(Throwable thrown, Locale locale) {
    int number = ThreadLocalRandom.current().nextInt(NUMBERS);
    LOG.error("A screen failed; its person was shown the number {}", number, thrown);
    return texts.own(locale, "problem.unexpected", String.valueOf(number));
  }
}
