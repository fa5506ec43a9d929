package org.kaveri.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;

/**
 * Those who work at the demo company. All have the same password, which is drawn anew for each
 * installation and kept beside its data, so that it can be shown at each start.
 */
final class Staff {
  static final List<UserDetails> ALL =
      List.of(
          new UserDetails(
              "paula", "Paula Pääkäyttäjä", Locale.of("fi"), Set.of(Roles.ADMINISTRATOR)),
          new UserDetails("aino", "Aino Virtanen", Locale.of("fi"), Set.of(Roles.TEAM_LEAD)),
          new UserDetails("mikko", "Mikko Mäkinen", Locale.of("fi"), Set.of(Roles.STAFF)),
          new UserDetails("emma", "Emma Wilson", Locale.of("en"), Set.of(Roles.STAFF)),
          new UserDetails("erik", "Erik Åberg", Locale.of("sv"), Set.of(Roles.STAFF)),
          new UserDetails("sari", "Sari Laine", Locale.of("fi"), Set.of(Roles.MARKETING)));

  private static final List<String> WORDS =
      List.of(
          "ahven", "aita", "halla", "harju", "hauki", "helmi", "honka", "huurre", "ilves", "jousi",
          "kaarna", "kanto", "karhu", "kettu", "kivi", "koivu", "korpi", "kuura", "kuusi", "laine",
          "lakka", "latu", "lehto", "lintu", "loimu", "lumi", "marja", "meri", "metso", "myrsky",
          "niitty", "nuotio", "orava", "paju", "peura", "pilvi", "pohja", "poro", "pouta", "puro",
          "ranta", "reki", "routa", "ruska", "saari", "sammal", "sauna", "sieni", "suo", "susi",
          "syksy", "talvi", "tammi", "taika", "tuisku", "tuli", "tunturi", "usva", "vene", "vesi",
          "viima", "virta", "vuono", "yö");

  private Staff() {}

  /** Adds those who are not there yet. */
  static List<UserId> hire(Users users, String password) {
    return ALL.stream()
        .map(
            details ->
                users
                    .findBySignInName(details.signInName())
                    .map(user -> user.id())
                    .orElseGet(
                        () -> {
                          UserId id = users.create(details).id();
                          users.setPassword(id, password.toCharArray());
                          return id;
                        }))
        .toList();
  }

  /** The password of this installation, drawn when there is none yet. */
  static String password(Path data) {
    Path file = data.resolve("demo-password");
    try {
      String kept = Files.exists(file) ? Files.readString(file).strip() : "";
      if (!kept.isEmpty()) {
        return kept;
      }
      var random = new SecureRandom();
      String drawn =
          IntStream.range(0, 4)
              .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
              .collect(Collectors.joining("-"));
      Files.createDirectories(data);
      // written beside and moved there whole: a server that is killed leaves no half of it
      Path whole = Files.createTempFile(data, "demo-password", ".new");
      Files.writeString(whole, drawn);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return drawn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
