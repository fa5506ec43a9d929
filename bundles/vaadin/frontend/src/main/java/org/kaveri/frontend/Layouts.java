package org.kaveri.frontend;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Layouts of special screens. Loaded when a screen first uses one of them. */
@Route("layouts")
@Uses(SplitLayout.class)
@Uses(MasterDetailLayout.class)
@Uses(Accordion.class)
@Uses(Breadcrumbs.class)
@Uses(ContextMenu.class)
@Uses(AvatarGroup.class)
@DependencyTrigger({SplitLayout.class, MasterDetailLayout.class, Accordion.class, Breadcrumbs.class, ContextMenu.class, AvatarGroup.class})
public class Layouts extends Div {}
