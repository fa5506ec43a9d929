package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginOverlay;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Vaadin's sign-in form; ours is built of plain fields. Loaded when a screen first uses one of them. */
@Route("logins")
@Uses(LoginForm.class)
@Uses(LoginOverlay.class)
@DependencyTrigger({LoginForm.class, LoginOverlay.class})
public class Logins extends Div {}
