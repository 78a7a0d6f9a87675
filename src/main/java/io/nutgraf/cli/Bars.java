package io.nutgraf.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Bars that show how far a command has come. */
final class Bars {

  private Bars() {}

  /** A bar on a terminal, nothing where standard error goes elsewhere. */
  static ProgressBar of(String task, int size) {
    boolean shown = !System.getProperty("nutgraf.columns", "").isEmpty();
    var out =
        shown
            ? System.err
            : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(size)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(out, Terminal.standard().width()))
        .build();
  }
}
