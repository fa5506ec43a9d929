package org.kaveri.rest.server;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.condition.Condition;

/** Says that this room is up: every component marked {@code OverRest} waits for it. */
@Component(property = Condition.CONDITION_ID + "=org.kaveri.rest")
public final class RestCondition implements Condition {}
