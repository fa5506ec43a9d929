package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Threads of messages and formatted text. Loaded when a screen first uses one of them. */
@Route("messages")
@Uses(MessageList.class)
@Uses(MessageInput.class)
@Uses(Markdown.class)
@DependencyTrigger({MessageList.class, MessageInput.class, Markdown.class})
public class Messages extends Div {}
