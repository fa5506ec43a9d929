package org.kaveri.launcher;

import sun.misc.Signal;

/**
 * SIGTERM and Ctrl+C. They are taken before the virtual machine begins its own shutdown, in which
 * rooms that are still starting, or that stop properly, could not use it any more.
 */
final class Signals {
  private Signals() {}

  static void onTermination(Runnable stop) {
    for (String name : new String[] {"TERM", "INT"}) {
      Signal.handle(new Signal(name), _ -> Thread.ofPlatform().name("stop").start(stop));
    }
  }
}
