package org.kaveri.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.api.plugins.PreCheck;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a jar, says what installing it would do, and installs it when told so. */
final class PluginDialog {
  private static final Logger LOG = LoggerFactory.getLogger(PluginDialog.class);
  private static final int MAX_BYTES = 100 << 20;

  private final Plugins plugins;
  private final ViewContext context;
  private final OperationTeller teller;
  private final Dialog dialog = new Dialog();
  private final Div findings = new Div();
  private final Button install;
  private @Nullable Path jar;

  PluginDialog(Plugins plugins, ViewContext context, OperationTeller teller) {
    this.plugins = plugins;
    this.context = context;
    this.teller = teller;
    install = Kit.primary(context.text("plugins.install"), this::install);
    install.setEnabled(false);
    Upload upload = Fields.upload(context, UploadHandler.toTempFile(this::arrived), MAX_BYTES);
    upload.setMaxFiles(1);
    upload.setId("plugin-jar");
    findings.addClassName("k-stack");
    findings.getElement().setAttribute("role", "status");
    dialog.setHeaderTitle(context.text("plugins.add"));
    dialog.setCloseOnOutsideClick(false);
    dialog.addClassName("k-form-dialog");
    dialog.add(Kit.prose(context.text("plugins.trust")), upload, findings);
    dialog.getFooter().add(Kit.quiet(context.text("common.cancel"), dialog::close), install);
    dialog.addOpenedChangeListener(
        event -> {
          if (!event.isOpened()) {
            deleteJar();
          }
        });
  }

  void open() {
    dialog.open();
  }

  private void arrived(Object metadata, File file) {
    context.later(
        () -> {
          deleteJar();
          jar = file.toPath();
          if (dialog.isOpened()) {
            check(file.toPath());
          } else {
            deleteJar();
          }
        });
  }

  private void check(Path file) {
    findings.removeAll();
    try {
      PreCheck check = plugins.check(file);
      describe(check);
      install.setEnabled(check.passes());
      install.setText(
          context.text(check.installed().isPresent() ? "plugins.update" : "plugins.install"));
      if (check.passes()) {
        install.focus();
      }
    } catch (KaveriException refused) {
      findings.add(Kit.prose(context.sentence(refused)));
      install.setEnabled(false);
    }
  }

  private void describe(PreCheck check) {
    check
        .plugin()
        .ifPresent(
            plugin ->
                findings.add(
                    new H3(plugin.title()),
                    new Facts()
                        .with(context.text("plugins.version"), plugin.version())
                        .with(context.text("plugins.installed-now"), check.installed())
                        .with(context.text("plugins.vendor"), plugin.vendor())
                        .with(context.text("common.description"), plugin.description())
                        .with(
                            context.text("plugins.contributes"),
                            String.join(", ", check.contributions()))));
    if (!check.effects().isEmpty()) {
      findings.add(
          new H3(context.text("plugins.effects")),
          PluginsPage.bullets(check.effects().stream().map(context::sentence).toList()));
    }
    if (check.passes()) {
      findings.add(Kit.prose(context.text("plugins.passes")));
    } else {
      findings.add(
          new H3(context.text("plugins.obstacles")),
          PluginsPage.bullets(check.obstacles().stream().map(context::sentence).toList()));
    }
  }

  private void install() {
    Path file = jar;
    if (file == null) {
      return;
    }
    try {
      teller.follow(plugins.install(file), outcome -> {});
      dialog.close();
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }

  private void deleteJar() {
    Path file = jar;
    jar = null;
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("An uploaded jar stays in the temporary folder", e);
    }
  }
}
