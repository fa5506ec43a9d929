package org.kaveri.operational.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** One screen for all that a contact can say; says now, me and the channel used last by itself. */
final class LogForm {
  private static final int MAX_MINUTES = 7 * 24 * 60;

  private final ContactDesk desk;
  private final ViewContext context;
  private final Instant opened;
  private final Select<ChannelInfo> channel;
  private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
  private final DatePicker day;
  private final TimePicker time;
  private final IntegerField minutes;
  private final MultiSelectComboBox<PersonId> persons;
  private final MultiSelectComboBox<Colleague> employees;
  private final TextField subject;
  private final TextArea note;
  private final TextField outcome;
  private final FileField files;
  private final TextField followUp;
  private final DatePicker due;
  private final Checkbox promised;

  private LogForm(ContactDesk desk, ViewContext context, CustomerId customer) {
    this.desk = desk;
    this.context = context;
    this.opened = desk.clock.instant();
    channel =
        Fields.choice(
            context.text("operational.log.channel"),
            desk.channels.list(context.locale()),
            ChannelInfo::title);
    direction.setLabel(context.text("operational.log.direction"));
    direction.setItems(Direction.IN, Direction.OUT);
    direction.setItemLabelGenerator(
        value ->
            switch (value) {
              case IN -> context.text("operational.log.direction.in");
              case OUT -> context.text("operational.log.direction.out");
            });
    day = Fields.day(context, context.text("common.date"));
    time = Fields.time(context, context.text("common.time"));
    minutes = new IntegerField(context.text("operational.log.minutes"));
    minutes.setMin(0);
    minutes.setMax(MAX_MINUTES);
    minutes.setI18n(
        new IntegerField.IntegerFieldI18n()
            .setBadInputErrorMessage(context.text("operational.log.minutes.wrong"))
            .setMinErrorMessage(context.text("operational.log.minutes.wrong"))
            .setMaxErrorMessage(context.text("operational.log.minutes.wrong")));
    persons = personField(desk.peopleAt(customer));
    employees = employeeField();
    subject = Fields.text(context.text("operational.log.subject"), "");
    subject.setMaxLength(InteractionContent.MAX_LINE);
    note = Fields.longText(context.text("common.note"), "");
    note.setMaxLength(InteractionContent.MAX_NOTE);
    outcome = Fields.text(context.text("operational.log.outcome"), "");
    outcome.setMaxLength(InteractionContent.MAX_LINE);
    files = new FileField(desk.attachments, context);
    followUp = Fields.text(context.text("operational.follow-up.what"), "");
    followUp.setMaxLength(FollowUpContent.MAX_TEXT);
    due = Fields.day(context, context.text("operational.follow-up.due"));
    promised = new Checkbox(context.text("operational.follow-up.promised"));
    channel.addValueChangeListener(event -> adapt());
  }

  /** The form for a new contact. */
  static FormDialog log(ContactDesk desk, ViewContext context, CustomerId customer) {
    LogForm form = new LogForm(desk, context, customer);
    form.fillNew();
    String requestKey = UUID.randomUUID().toString();
    return new FormDialog(
            context,
            context.text("operational.log.title"),
            context.text("operational.log.save"),
            () -> form.saveNew(customer, requestKey))
        .wide()
        .check(form::isWell)
        .fields(form.note, form.main(), form.whatFollows());
  }

  /** The form for a contact that was logged. */
  static FormDialog change(ContactDesk desk, ViewContext context, Interaction interaction) {
    LogForm form = new LogForm(desk, context, interaction.customer());
    form.fill(interaction);
    return new FormDialog(
            context,
            context.text("operational.log.change"),
            context.text("common.save"),
            () -> {
              desk.log.change(interaction.id(), interaction.version(), form.content());
              context.done(context.text("common.saved"));
            })
        .wide()
        .check(form::isWell)
        .fields(form.note, form.main());
  }

  private Div main() {
    Div when = Kit.columns(day, time, minutes);
    Div who = Kit.columns(persons, employees);
    return Kit.stack(
        Kit.columns(channel, direction), when, who, Kit.columns(subject, outcome), files);
  }

  private Div whatFollows() {
    return Kit.stack(followUp, Kit.columns(due, promised));
  }

  private void fillNew() {
    List<ChannelInfo> all = desk.channels.list(context.locale());
    String last =
        desk.log.loggedByMe(Page.Request.first(1)).items().stream()
            .map(Interaction::channel)
            .findFirst()
            .orElse("call");
    all.stream()
        .filter(info -> info.name().equals(last))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(channel::setValue);
    fillTime(opened);
    Caller.current().user().ifPresent(me -> fillEmployees(List.of(me)));
    adapt();
  }

  private void fill(Interaction interaction) {
    ChannelInfo info = desk.channels.describe(interaction.channel(), context.locale());
    if (!info.available()) {
      List<ChannelInfo> all = new ArrayList<>(desk.channels.list(context.locale()));
      all.add(info);
      channel.setItems(all);
    }
    channel.setValue(info);
    interaction.direction().ifPresent(direction::setValue);
    fillTime(interaction.occurredAt());
    interaction.duration().ifPresent(length -> minutes.setValue((int) length.toMinutes()));
    persons.setValue(new LinkedHashSet<>(interaction.persons()));
    fillEmployees(interaction.employees());
    subject.setValue(interaction.subject());
    note.setValue(interaction.note());
    outcome.setValue(interaction.outcome());
    files.show(interaction.attachments());
    adapt();
  }

  private void fillTime(Instant moment) {
    LocalDateTime local =
        LocalDateTime.ofInstant(moment, context.zone()).truncatedTo(ChronoUnit.MINUTES);
    day.setValue(local.toLocalDate());
    time.setValue(local.toLocalTime());
  }

  private void fillEmployees(List<UserId> ids) {
    Map<UserId, String> names = desk.users.namesOf(Set.copyOf(ids));
    employees.setValue(
        ids.stream().map(id -> new Colleague(id, names.getOrDefault(id, ""))).toList());
  }

  /** Asks only what the channel has. */
  private void adapt() {
    ChannelInfo info = channel.getValue();
    direction.setVisible(info == null || info.directed());
    minutes.setVisible(info == null || info.timed());
  }

  private boolean isWell() {
    boolean well = true;
    for (DatePicker field : List.of(day, due)) {
      well &= !field.isInvalid();
    }
    well &= !time.isInvalid() && !minutes.isInvalid();
    channel.setInvalid(channel.isEmpty());
    channel.setErrorMessage(context.text("common.required"));
    day.setInvalid(day.isInvalid() || day.isEmpty());
    if (day.isEmpty()) {
      day.setErrorMessage(context.text("common.required"));
    }
    boolean half = followUp.getValue().isBlank() != due.isEmpty();
    followUp.setInvalid(half && followUp.getValue().isBlank());
    followUp.setErrorMessage(context.text("common.required"));
    if (half && due.isEmpty()) {
      due.setErrorMessage(context.text("common.required"));
      due.setInvalid(true);
    }
    return well && !channel.isEmpty() && !day.isEmpty() && !half;
  }

  private void saveNew(CustomerId customer, String requestKey) {
    NewInteraction wanted =
        new NewInteraction(
            customer,
            content(),
            followUpContent(),
            Optional.of(requestKey),
            Optional.of(Duration.between(opened, desk.clock.instant())));
    desk.log.log(wanted);
    context.done(context.text("operational.log.done"));
  }

  private InteractionContent content() {
    ChannelInfo info = channel.getValue();
    return new InteractionContent(
        info.name(),
        info.directed() ? direction.getOptionalValue() : Optional.empty(),
        Optional.of(moment()),
        info.timed() ? minutes.getOptionalValue().map(Duration::ofMinutes) : Optional.empty(),
        new LinkedHashSet<>(persons.getValue()),
        new LinkedHashSet<>(employees.getValue().stream().map(Colleague::id).toList()),
        subject.getValue(),
        note.getValue(),
        outcome.getValue(),
        files.ids());
  }

  private Instant moment() {
    LocalDate chosen = day.getValue();
    return chosen
        .atTime(time.getOptionalValue().orElse(LocalTime.NOON))
        .atZone(context.zone())
        .toInstant();
  }

  private Optional<FollowUpContent> followUpContent() {
    return followUp.getValue().isBlank()
        ? Optional.empty()
        : Optional.of(
            new FollowUpContent(
                followUp.getValue(), due.getValue(), Optional.empty(), promised.getValue()));
  }

  private MultiSelectComboBox<PersonId> personField(Map<PersonId, String> names) {
    MultiSelectComboBox<PersonId> field =
        new MultiSelectComboBox<>(context.text("operational.log.persons"));
    field.setItems(names.keySet());
    field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    field.setWidthFull();
    field.setVisible(!names.isEmpty());
    return field;
  }

  private MultiSelectComboBox<Colleague> employeeField() {
    MultiSelectComboBox<Colleague> field =
        new MultiSelectComboBox<>(context.text("operational.log.employees"));
    field.setItemLabelGenerator(Colleague::displayName);
    field.setItems(
        query ->
            desk.users.search(query.getFilter().orElse(""), 100).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    field.setWidthFull();
    return field;
  }
}
