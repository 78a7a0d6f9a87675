package io.nutgraf.cli;

import io.nutgraf.app.ReadNovelty;
import io.nutgraf.local.CloudListener;
import io.nutgraf.local.Progress;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.model.Article;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows each document that arrives in the drop folder, one after the other. Thread-safe. */
final class Arrivals implements CloudListener {
  private final Terminal terminal;
  private final ReadableSummary readable;
  private final PrintStream out;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final List<String> notes = new ArrayList<>();
  private @Nullable URI api;
  private boolean replaceable;

  Arrivals(Terminal terminal, PrintStream out) {
    this.terminal = terminal;
    this.readable = new ReadableSummary(terminal);
    this.out = out;
  }

  /** Shows {@code welcome}, then what arrived meanwhile and from now on. */
  synchronized void begin(String welcome, URI api) {
    this.api = api;
    out.print(welcome);
    notes.forEach(note -> out.print(note(note)));
    out.flush();
    begun.countDown();
  }

  /** Is told before anything begins, too; waiting for that would be waiting for itself. */
  @Override
  public synchronized void noted(String sentence) {
    if (begun.getCount() > 0) {
      notes.add(sentence);
    } else {
      print(note(sentence), false);
    }
  }

  private String note(String sentence) {
    return "\n" + terminal.red(Terminal.harmless(sentence)) + "\n";
  }

  @Override
  public void arrived(Article article, Optional<ReadNovelty.Answer> novelty) {
    String name = name(article.source().location().key());
    String summary =
        switch (article) {
          case Article.Succeeded done ->
              readable.of(name, done.source().mediaType(), done.summary());
          case Article.Failed failed -> readable.of(name, Result.Failed.of(failed.rejection()));
        };
    show(summary + novelty.map(this::novelty).orElse(""), "/v1/documents/" + article.id().value());
  }

  private String novelty(ReadNovelty.Answer answer) {
    return terminal.wrap(ReadableNovelty.of(answer), 0).stream()
        .filter(line -> !line.isEmpty())
        .map(line -> terminal.dim(line) + "\n")
        .collect(Collectors.joining());
  }

  /** On a terminal the line that told it before gives way; elsewhere only the end is told. */
  @Override
  public void progress(Progress progress) {
    boolean ended = progress.waiting() == 0;
    if ((ended || terminal.styled()) && hasBegun()) {
      String text =
          ended
              ? "%,d documents taken in, %.0f a second"
                  .formatted(progress.taken(), progress.perSecond())
              : "%,d of %,d documents taken in, %.0f a second"
                  .formatted(
                      progress.taken(),
                      progress.taken() + progress.waiting(),
                      progress.perSecond());
      print((replaceable ? "\r\033[K" : "\n") + terminal.dim(text) + (ended ? "\n" : ""), !ended);
    }
  }

  @Override
  public void removed(String key) {
    show(terminal.dim("removed: " + Terminal.harmless(name(key))) + "\n", null);
  }

  @Override
  public void givenUp(String key) {
    String text = "could not be taken in, and is tried again at the next start: " + name(key);
    show(terminal.red(Terminal.harmless(text)) + "\n", null);
  }

  @Override
  public void passedOver(String file) {
    String text = "passed over, since its name is not in UTF-8: " + file;
    show(terminal.red(Terminal.harmless(text)) + "\n", null);
  }

  private void show(String text, @Nullable String path) {
    if (hasBegun()) {
      print("\n" + text + (path == null ? "" : terminal.dim(api + path) + "\n"), false);
    }
  }

  /** Waits for the beginning; false where nobody waits for it any longer. */
  private boolean hasBegun() {
    try {
      begun.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * @param line whether it is a line that the next one may replace
   */
  private synchronized void print(String text, boolean line) {
    out.print(text);
    out.flush();
    replaceable = line;
  }

  private static String name(String key) {
    return key.startsWith(S3Endpoint.PREFIX) ? key.substring(S3Endpoint.PREFIX.length()) : key;
  }
}
