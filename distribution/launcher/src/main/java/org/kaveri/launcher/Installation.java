package org.kaveri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bundles of an installation. They lie in folders whose number is their start level ({@code
 * bundles/30-platform}); which of them run is chosen by a profile (which borders are open) and by
 * the names of the modules.
 */
final class Installation {
  /** A bundle that shall run. */
  record Room(int startLevel, String folder, String name, Path jar) {}

  private static final Pattern FOLDER = Pattern.compile("(\\d{2})-([a-z]+)");
  private static final Pattern OURS = Pattern.compile("org\\.kaveri\\.([a-z]+)-\\d.*\\.jar");
  private static final List<String> NECESSARY = List.of("api", "store", "kernel");
  private static final List<String> PROFILES = List.of("full", "headless", "no-rest", "bare");

  private final Path bundles;

  Installation(Path home) {
    bundles = home.resolve("bundles");
    if (!Files.isDirectory(bundles)) {
      throw new CannotStart(
          "This is no complete installation: there is no folder " + bundles + ".");
    }
  }

  /** The chosen bundles, by start level and then by name. */
  List<Room> choose(Settings settings) {
    String profile = settings.text("profile");
    if (!PROFILES.contains(profile)) {
      throw new CannotStart(
          "There is no profile '"
              + profile
              + "'. Choose one of: "
              + String.join(", ", PROFILES)
              + ".");
    }
    List<Room> all = all();
    checkComplete(all);
    Set<String> modules = modules(all, settings.names("modules"));
    boolean screens = profile.equals("full") || profile.equals("no-rest");
    boolean rest = profile.equals("full") || profile.equals("headless");
    boolean demo = settings.flag("demo");
    return all.stream()
        .filter(
            room ->
                switch (room.folder()) {
                  case "modules" -> modules.contains(room.name());
                  case "ui" -> screens;
                  case "rest" -> rest;
                  case "demo" -> demo;
                  default -> true;
                })
        .toList();
  }

  /** Without these nothing would answer, and so nothing would say what is missing. */
  private void checkComplete(List<Room> all) {
    for (String name : NECESSARY) {
      if (all.stream().noneMatch(room -> room.name().equals(name))) {
        throw new CannotStart(
            "This is no complete installation: the bundle org.kaveri."
                + name
                + " is missing from "
                + bundles
                + ". Unpack the distribution again; the data are untouched.");
      }
    }
  }

  private static Set<String> modules(List<Room> all, List<String> wanted) {
    Set<String> there = new TreeSet<>();
    all.stream()
        .filter(room -> room.folder().equals("modules"))
        .forEach(room -> there.add(room.name()));
    if (wanted.equals(List.of("all"))) {
      return there;
    }
    if (wanted.equals(List.of("none"))) {
      return Set.of();
    }
    for (String name : wanted) {
      if (!there.contains(name)) {
        String choice =
            there.isEmpty()
                ? "This installation has no modules."
                : "There are: " + String.join(", ", there) + " (or all, none).";
        throw new CannotStart("There is no module '" + name + "'. " + choice);
      }
    }
    return Set.copyOf(wanted);
  }

  private List<Room> all() {
    List<Room> rooms = new ArrayList<>();
    for (Path folder : sorted(bundles)) {
      Matcher matcher = FOLDER.matcher(folder.getFileName().toString());
      if (!matcher.matches()) {
        continue;
      }
      int startLevel = Integer.parseInt(matcher.group(1));
      for (Path jar : sorted(folder)) {
        String file = jar.getFileName().toString();
        if (file.endsWith(".jar")) {
          Matcher ours = OURS.matcher(file);
          rooms.add(
              new Room(startLevel, matcher.group(2), ours.matches() ? ours.group(1) : file, jar));
        }
      }
    }
    return rooms;
  }

  private static List<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + folder + ": " + Reasons.of(e) + ".");
    } catch (UncheckedIOException e) {
      throw new CannotStart("Cannot read " + folder + ": " + Reasons.of(e) + ".");
    }
  }
}
