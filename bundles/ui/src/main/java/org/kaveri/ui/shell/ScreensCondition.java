package org.kaveri.ui.shell;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.condition.Condition;

/** Says that screens are installed: every component marked {@code OnScreen} waits for it. */
@Component(property = Condition.CONDITION_ID + "=org.kaveri.ui")
public final class ScreensCondition implements Condition {}
