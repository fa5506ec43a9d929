package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.DecimalRangeSlider;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Sliders. Loaded when a screen first uses one of them. */
@Route("sliders")
@Uses(IntegerSlider.class)
@Uses(DecimalSlider.class)
@Uses(IntegerRangeSlider.class)
@Uses(DecimalRangeSlider.class)
@DependencyTrigger({IntegerSlider.class, DecimalSlider.class, IntegerRangeSlider.class, DecimalRangeSlider.class})
public class Sliders extends Div {}
