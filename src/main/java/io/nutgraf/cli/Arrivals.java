package io.nutgraf.cli;

import io.nutgraf.app.ReadNovelty;
import io.nutgraf.local.CloudListener;
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

  Arrivals(Terminal terminal, PrintStream out) {
    this.terminal = terminal;
    this.readable = new ReadableSummary(terminal);
    this.out = out;
  }

  /** Shows {@code welcome}, then what arrived meanwhile and from now on. */
  synchronized void begin(String welcome, URI api) {
    this.api = api;
    out.print(welcome);
    notes.forEach(this::print);
    out.flush();
    begun.countDown();
  }

  /** Is told before anything begins, too; waiting for that would be waiting for itself. */
  @Override
  public synchronized void noted(String sentence) {
    if (begun.getCount() > 0) {
      notes.add(sentence);
    } else {
      print(sentence);
      out.flush();
    }
  }

  private void print(String note) {
    out.print("\n" + terminal.red(Terminal.harmless(note)) + "\n");
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
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    synchronized (this) {
      out.print("\n" + text);
      if (path != null) {
        out.println(terminal.dim(api + path));
      }
      out.flush();
    }
  }

  private static String name(String key) {
    return key.startsWith(S3Endpoint.PREFIX) ? key.substring(S3Endpoint.PREFIX.length()) : key;
  }
}
