package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.FailureCard;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** The list of plugins, alive, with everything that can be done to one. */
final class PluginsPage extends Div {
  private static final long serialVersionUID = 1;

  private final transient Plugins plugins;
  private final transient ViewContext context;
  private final Div list = new Div();
  private final transient OperationTeller teller;

  PluginsPage(Plugins plugins, ViewContext context) {
    this.plugins = plugins;
    this.context = context;
    this.teller = new OperationTeller(context);
    list.addClassName("k-stack");
    add(teller.status(), list);
    context.actions(
        Kit.primary(
            context.text("plugins.add"), () -> new PluginDialog(plugins, context, teller).open()));
    Follow.changes(this, context, plugins::onChange, this::refresh);
    refresh();
  }

  private void refresh() {
    list.removeAll();
    plugins
        .safeMode()
        .ifPresent(
            reason ->
                list.add(
                    new FailureCard(context.text("plugins.safe-mode"), context.sentence(reason))));
    List<InstalledPlugin> all = plugins.list();
    if (all.isEmpty()) {
      list.add(new EmptyState("puzzle", context.text("plugins.none")));
    }
    all.forEach(plugin -> list.add(card(plugin)));
  }

  private Panel card(InstalledPlugin plugin) {
    Div about =
        Kit.row(
            Kit.chip(context.text("plugins.state." + word(plugin.state())), tone(plugin.state())),
            Kit.muted(plugin.name()));
    if (!plugin.vendor().isEmpty()) {
      about.add(Kit.muted(plugin.vendor()));
    }
    if (plugin.source() == InstalledPlugin.Source.FOLDER) {
      about.add(Kit.muted(context.text("plugins.from-folder")));
    }
    String title = (plugin.title() + " " + plugin.version()).strip();
    return new Panel(title, about, reasons(plugin.state()))
        .actions(buttons(plugin).toArray(Component[]::new));
  }

  private Component reasons(PluginState state) {
    List<String> sentences =
        switch (state) {
          case PluginState.Running _ -> List.of();
          case PluginState.Waiting(List<Reason> reasons) -> sentences(reasons);
          case PluginState.Failed(List<Reason> reasons) -> sentences(reasons);
          case PluginState.Quarantined(List<String> components) ->
              components.stream().map(c -> context.text("plugins.quarantined", c)).toList();
        };
    return bullets(sentences);
  }

  private List<String> sentences(List<Reason> reasons) {
    return reasons.stream().map(context::sentence).toList();
  }

  /** A list of sentences, empty and unseen when there are none. */
  static UnorderedList bullets(List<String> sentences) {
    UnorderedList bullets =
        new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    bullets.setVisible(!sentences.isEmpty());
    return bullets;
  }

  private List<Component> buttons(InstalledPlugin plugin) {
    List<Component> buttons = new ArrayList<>();
    if (plugin.state() instanceof PluginState.Quarantined) {
      buttons.add(Kit.link(context.text("plugins.to-repairs"), context.address("repairs")));
    }
    if (plugin.state() instanceof PluginState.Failed && !plugin.version().isEmpty()) {
      buttons.add(
          Kit.button(context.text("common.try-again"), () -> run(plugins.tryAgain(plugin.name()))));
    }
    if (!plugin.kept().isEmpty()) {
      buttons.add(Kit.quiet(context.text("plugins.roll-back"), () -> askVersion(plugin)));
    }
    buttons.add(Kit.quiet(context.text("common.remove"), () -> askRemoval(plugin)));
    return buttons;
  }

  private void askVersion(InstalledPlugin plugin) {
    Select<String> version =
        Fields.choice(context.text("plugins.version"), plugin.kept(), name -> name);
    version.setValue(plugin.kept().getFirst());
    new FormDialog(
            context,
            context.text("plugins.roll-back.title", plugin.title()),
            context.text("plugins.roll-back"),
            () -> run(plugins.rollBack(plugin.name(), version.getValue())))
        .fields(Kit.prose(context.text("plugins.roll-back.hint", plugin.version())), version)
        .open();
  }

  private void askRemoval(InstalledPlugin plugin) {
    Ask.before(
        context,
        context.text("plugins.remove.title", plugin.title()),
        context.text("plugins.remove.hint"),
        context.text("common.remove"),
        () -> run(plugins.remove(plugin.name())));
  }

  private void run(PluginOperation operation) {
    teller.follow(operation, outcome -> {});
  }

  private static String word(PluginState state) {
    return switch (state) {
      case PluginState.Running _ -> "running";
      case PluginState.Waiting _ -> "waiting";
      case PluginState.Failed _ -> "failed";
      case PluginState.Quarantined _ -> "quarantined";
    };
  }

  private static Tone tone(PluginState state) {
    return switch (state) {
      case PluginState.Running _ -> Tone.GOOD;
      case PluginState.Waiting _ -> Tone.CAREFUL;
      case PluginState.Failed _, PluginState.Quarantined _ -> Tone.BAD;
    };
  }
}
