package org.kaveri.kernel.access;

import java.util.List;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.api.access.SignIn;
import org.kaveri.api.console.StartNotice;
import org.kaveri.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one-time link for the first administrator, new at each start. Of several nodes that start on
 * an empty database each one's works; the first that is used ends the others.
 */
@Component
public final class SetUpNotice implements StartNotice {
  private final Store store;
  private final SignIn signIn;
  private final String address;

  @Activate
  public SetUpNotice(@Reference Store store, @Reference SignIn signIn, BundleContext context) {
    this(store, signIn, address(context));
  }

  SetUpNotice(Store store, SignIn signIn, String address) {
    this.store = store;
    this.signIn = signIn;
    this.address = address;
  }

  static String address(BundleContext context) {
    String port = context.getProperty("kaveri.port");
    String host = context.getProperty("kaveri.address");
    boolean everywhere =
        host == null || host.isBlank() || host.equals("0.0.0.0") || host.equals("::");
    return "http://"
        + (everywhere ? "localhost" : host)
        + ":"
        + (port == null || port.isBlank() ? "8080" : port);
  }

  @Override
  public List<String> lines() {
    if (!signIn.needsSetUp()) {
      return List.of();
    }
    OneTimeToken token = store.write(OneTimeTokens::forSetUp);
    return List.of(
        "There is no administrator yet. Make yourself one (works once, for 24 hours):",
        "  " + address + "/set-up/" + token.value());
  }
}
