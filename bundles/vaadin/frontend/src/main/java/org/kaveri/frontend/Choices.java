package org.kaveri.frontend;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.Switch;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Fields that choose one or several of many. Loaded when a screen first uses one of them. */
@Route("choices")
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(Select.class)
@Uses(RadioButtonGroup.class)
@Uses(CheckboxGroup.class)
@Uses(Switch.class)
@Uses(ListBox.class)
@Uses(MultiSelectListBox.class)
@Uses(CustomField.class)
@DependencyTrigger({ComboBox.class, MultiSelectComboBox.class, Select.class, RadioButtonGroup.class, CheckboxGroup.class, Switch.class, ListBox.class, MultiSelectListBox.class, CustomField.class})
public class Choices extends Div {}
