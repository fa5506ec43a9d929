package org.kaveri.frontend;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Dates and times. Loaded when a screen first uses one of them. */
@Route("times")
@Uses(DatePicker.class)
@Uses(TimePicker.class)
@Uses(DateTimePicker.class)
@DependencyTrigger({DatePicker.class, TimePicker.class, DateTimePicker.class})
public class Times extends Div {}
