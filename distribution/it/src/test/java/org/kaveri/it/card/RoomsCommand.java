package org.kaveri.it.card;

import java.nio.file.Path;
import java.util.List;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Tells what happened to bundles since it was last asked ({@code rooms}). */
@Component(immediate = true)
public final class RoomsCommand implements ServerCommand, SynchronousBundleListener {
  private final BundleContext context;
  private final StringBuffer happened = new StringBuffer();

  /** Begins to listen. */
  @Activate
  public RoomsCommand(BundleContext context) {
    this.context = context;
    context.addBundleListener(this);
  }

  @Deactivate
  void close() {
    context.removeBundleListener(this);
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    Bundle bundle = event.getBundle();
    happened.append(bundle.getSymbolicName()).append(' ').append(event.getType()).append('\n');
  }

  @Override
  public String name() {
    return "rooms";
  }

  @Override
  public List<Usage> usages() {
    return List.of(new Usage("rooms", "tells what happened to bundles since it was last asked"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    String text = happened.toString();
    happened.setLength(0);
    text.lines().forEach(out::line);
    return DONE;
  }
}
