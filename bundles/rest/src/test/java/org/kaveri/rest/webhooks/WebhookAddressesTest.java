package org.kaveri.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kaveri.api.KaveriException;
import org.kaveri.api.settings.Setting;
import org.kaveri.testkit.Fallbacks;

class WebhookAddressesTest {
  private String reach = WebhookAddresses.PUBLIC;

  @Test
  void onlyWhatTheSettingAllowsIsSentTo() {
    reach = WebhookAddresses.PUBLIC;
    refused("webhook.plain", () -> require("http://93.184.215.14/"));
    refused("webhook.plain", () -> require("http://127.0.0.1/"));
    refused("webhook.plain", () -> require("http://no-such-name.invalid/"));
    assertThatCode(() -> require("https://93.184.215.14/")).doesNotThrowAnyException();
    assertThatCode(() -> require("https://no-such-name.invalid/")).doesNotThrowAnyException();
    for (String inside :
        List.of(
            "127.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "2130706433",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "100.64.0.1",
            "[fd00::1]",
            "[64:ff9b::a00:1]",
            "[2002:a00:1::]",
            "169.254.169.254",
            "[fe80::1]",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255")) {
      refused("webhook.address", () -> require("https://" + inside + "/"));
    }

    reach = WebhookAddresses.MACHINE;
    assertThatCode(() -> require("http://127.0.0.1/")).doesNotThrowAnyException();
    assertThatCode(() -> require("https://[::1]/")).doesNotThrowAnyException();
    refused("webhook.address", () -> require("https://10.1.2.3/"));
    refused("webhook.plain", () -> require("http://10.1.2.3/"));

    reach = WebhookAddresses.NETWORK;
    assertThatCode(() -> require("http://10.1.2.3/")).doesNotThrowAnyException();
    assertThatCode(() -> require("https://[fd00::1]/")).doesNotThrowAnyException();
    refused("webhook.plain", () -> require("http://93.184.215.14/"));
    refused("webhook.address", () -> require("https://169.254.169.254/"));
    refused("webhook.address", () -> require("https://[64:ff9b::a9fe:a9fe]/"));
  }

  @Test
  void anAddressOfOldInOneOfNowCountsAsWhatItIs() throws Exception {
    for (String inside :
        List.of(
            "00000000000000000000ffff7f000001",
            "00000000000000000000ffff0a000001",
            "00000000000000000000ffffa9fea9fe",
            "0000000000000000000000007f000001",
            "0000000000000000000000000a000001",
            "00000000000000000000000000000001",
            "00000000000000000000000000000000",
            "0064ff9b00010000000000005db8d80e",
            "20010000000000000000000000000000",
            "2002a9fea9fe00000000000000000000")) {
      assertThat(allows(inside, WebhookAddresses.PUBLIC)).as(inside).isFalse();
    }
    for (String never :
        List.of(
            "00000000000000000000ffffa9fea9fe",
            "0064ff9b00010000000000005db8d80e",
            "20010000000000000000000000000000")) {
      assertThat(allows(never, WebhookAddresses.NETWORK)).as(never).isFalse();
    }
    for (String outside :
        List.of(
            "00000000000000000000ffff5db8d80e",
            "0064ff9b00000000000000005db8d80e",
            "200148600000000000000000000088ff",
            "20025db8d80e00000000000000000000")) {
      assertThat(allows(outside, WebhookAddresses.PUBLIC)).as(outside).isTrue();
    }
    assertThat(allows("00000000000000000000ffff7f000001", WebhookAddresses.MACHINE)).isTrue();
    assertThat(allows("00000000000000000000ffff0a000001", WebhookAddresses.NETWORK)).isTrue();
  }

  /** As a name server says it: the bytes are left as they are. */
  private static boolean allows(String bytes, String reach) throws UnknownHostException {
    Inet6Address address = Inet6Address.getByAddress(null, HexFormat.of().parseHex(bytes), -1);
    return WebhookAddresses.allows(address, reach, false);
  }

  private void require(String url) {
    new WebhookAddresses(new Reach()).require(WebhookDetails.of("x", url, Optional.empty()).url());
  }

  private final class Reach extends Fallbacks {
    @Override
    @SuppressWarnings("unchecked") // the one setting asked for is a choice
    public <T> T get(Setting<T> setting) {
      return (T) reach;
    }
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(KaveriException.class).extracting("code").isEqualTo(code);
  }
}
