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
import java.util.function.Function;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
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
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** One screen for all that a contact can say; says now, me and the channel used last by itself. */
final class LogForm {
  private static final int MAX_MINUTES = 7 * 24 * 60;
  private static final String FIRST_CHANNEL = "call";

  private final ContactDesk desk;
  private final ViewContext context;
  private final Instant opened;
  private final Select<ChannelInfo> channel;
  private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
  private final DatePicker day;
  private final TimePicker time;
  final IntegerField minutes;
  private final MultiSelectComboBox<PersonId> persons;
  private final MultiSelectComboBox<Colleague> employees;
  private final TextField subject;
  final TextArea note;
  private final TextField outcome;
  private final FileField files;
  final TextField followUp;
  final DatePicker due;
  private final Checkbox promised;

  /** What the fields were filled with, and of which version the person knows. */
  private Optional<Interaction> filled = Optional.empty();

  private long seenVersion;
  private boolean dueIsAskedFor;

  LogForm(ContactDesk desk, ViewContext context, CustomerId customer) {
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
              form.saveChange(interaction.id());
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

  void fillNew() {
    List<ChannelInfo> all = desk.channels.list(context.locale());
    String last = lastChannel();
    all.stream()
        .filter(info -> info.name().equals(last))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(channel::setValue);
    fillTime(opened);
    Caller.current().user().ifPresent(me -> fillEmployees(List.of(me)));
    adapt();
  }

  private String lastChannel() {
    return desk.access.allows(InteractionLog.READ)
        ? desk.log.loggedByMe(Page.Request.first(1)).items().stream()
            .map(Interaction::channel)
            .findFirst()
            .orElse(FIRST_CHANNEL)
        : FIRST_CHANNEL;
  }

  void fill(Interaction interaction) {
    filled = Optional.of(interaction);
    seenVersion = interaction.version();
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
    LocalDateTime local = local(moment);
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
    String name = info == null ? "" : info.name();
    direction.setItemLabelGenerator(value -> Directions.label(value, name, context));
    minutes.setVisible(info == null || info.timed());
  }

  boolean isWell() {
    if (dueIsAskedFor) {
      due.setInvalid(false);
      dueIsAskedFor = false;
    }
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
      dueIsAskedFor = true;
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

  /** When a colleague was faster, says what changed; saving again is then meant. */
  void saveChange(InteractionId id) {
    try {
      desk.log.change(id, seenVersion, content());
    } catch (ConflictException e) {
      if (!e.code().equals("store.changed")) {
        throw e;
      }
      Interaction now = desk.log.get(id);
      seenVersion = now.version();
      throw new ConflictException(
          "interaction.changed-fields",
          "Somebody else changed the contact meanwhile.",
          e,
          String.join("; ", new ContactChanges(desk, context).between(filled.orElseThrow(), now)));
    }
  }

  InteractionContent content() {
    ChannelInfo info = channel.getValue();
    return new InteractionContent(
        info.name(),
        info.directed() ? direction.getOptionalValue() : untouched(Interaction::direction),
        Optional.of(moment()),
        info.timed() ? duration() : untouched(Interaction::duration),
        new LinkedHashSet<>(persons.getValue()),
        new LinkedHashSet<>(employees.getValue().stream().map(Colleague::id).toList()),
        subject.getValue(),
        note.getValue(),
        outcome.getValue(),
        files.ids());
  }

  /** What a field that the channel doesn't have was filled with, while the channel stays. */
  private <T> Optional<T> untouched(Function<Interaction, Optional<T>> field) {
    return filled
        .filter(before -> before.channel().equals(channel.getValue().name()))
        .flatMap(field);
  }

  /** To the second as it was, unless the minutes were changed. */
  private Optional<Duration> duration() {
    Optional<Duration> typed = minutes.getOptionalValue().map(Duration::ofMinutes);
    return filled
        .flatMap(Interaction::duration)
        .filter(before -> typed.equals(Optional.of(before.truncatedTo(ChronoUnit.MINUTES))))
        .or(() -> typed);
  }

  /** To the second as it was, unless day or time were changed. */
  private Instant moment() {
    LocalDateTime typed = day.getValue().atTime(time.getOptionalValue().orElse(LocalTime.NOON));
    return filled
        .map(Interaction::occurredAt)
        .filter(before -> local(before).equals(typed))
        .orElseGet(() -> typed.atZone(context.zone()).toInstant());
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, context.zone()).truncatedTo(ChronoUnit.MINUTES);
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
