package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Vaadin's large icon set; our own icons are in the ui room. Loaded when a screen first uses one of them. */
@Route("icons")
@Uses(Icon.class)
@DependencyTrigger({Icon.class})
public class Icons extends Div {}
