package org.kaveri.rest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.rest.webhooks.EventKinds;
import org.kaveri.rest.webhooks.WebhookDetails;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/** The fields of a webhook: name, address, events subject by subject. */
final class WebhookFields {
  private final ViewContext context;
  private final TextField name;
  private final TextField url;
  private final RadioButtonGroup<Boolean> limited = new RadioButtonGroup<>();
  private final List<CheckboxGroup<String>> groups;
  private final Div ticks;

  WebhookFields(ViewContext context, Optional<WebhookDetails> before) {
    this.context = context;
    name = Fields.text(context.text("common.name"), before.map(WebhookDetails::name).orElse(""));
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(WebhookDetails.LONGEST_NAME);
    name.setHelperText(context.text("webhooks.name.hint"));
    url =
        Fields.text(
            context.text("common.address"), before.map(one -> one.url().toString()).orElse(""));
    url.setRequiredIndicatorVisible(true);
    url.setMaxLength(WebhookDetails.LONGEST_URL);
    url.setHelperText(context.text("webhooks.url.hint"));
    Set<String> chosen = before.flatMap(WebhookDetails::events).orElse(Set.of());
    groups =
        bySubject().entrySet().stream()
            .map(subject -> group(subject.getKey(), subject.getValue(), chosen))
            .toList();
    ticks = new Div(Kit.columns(groups.toArray(Component[]::new)));
    limited.setLabel(context.text("webhooks.events"));
    limited.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    limited.setItems(true, false);
    limited.setItemLabelGenerator(
        some -> context.text(some ? "webhooks.events.some" : "webhooks.events.all"));
    limited.addValueChangeListener(event -> ticks.setVisible(event.getValue()));
    limited.setValue(before.isEmpty() || !chosen.isEmpty());
    ticks.setVisible(limited.getValue());
  }

  /** What stands before the dot is the same for neighbours. */
  private static Map<String, List<String>> bySubject() {
    return EventKinds.names().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.substring(0, one.indexOf('.')),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private CheckboxGroup<String> group(String subject, List<String> names, Set<String> chosen) {
    CheckboxGroup<String> group = new CheckboxGroup<>();
    group.setLabel(context.textOfAnyRoom("webhooks.subject." + subject, subject));
    group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    group.setItems(names);
    group.setItemLabelGenerator(one -> WebhookPage.event(context, one));
    group.setValue(names.stream().filter(chosen::contains).collect(Collectors.toUnmodifiableSet()));
    return group;
  }

  Component[] parts() {
    return new Component[] {
      Kit.muted(context.text("webhooks.about-all")), name, url, limited, ticks
    };
  }

  /** What was entered, checked. */
  WebhookDetails details() {
    if (!limited.getValue()) {
      return WebhookDetails.of(name.getValue(), url.getValue(), Optional.empty());
    }
    Set<String> ticked = new HashSet<>();
    groups.forEach(group -> ticked.addAll(group.getValue()));
    return WebhookDetails.of(name.getValue(), url.getValue(), Optional.of(ticked));
  }
}
