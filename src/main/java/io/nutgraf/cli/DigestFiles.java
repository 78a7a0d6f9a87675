package io.nutgraf.cli;

import io.nutgraf.digest.DigestDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of a digest, and tells of those that can't be. */
final class DigestFiles {

  private final FileSummarizer summarizer;
  private final DigestDocuments made;
  private final ReadableSummary readable = new ReadableSummary(Terminal.standard());
  private final List<DigestDocument> documents = new ArrayList<>();
  private boolean good = true;

  DigestFiles(FileSummarizer summarizer) {
    this.summarizer = summarizer;
    this.made = new DigestDocuments(summarizer);
  }

  /** Reads all files of a folder. */
  void takeFolder(Path folder) throws IOException {
    for (NamedFiles.Named file : NamedFiles.in(folder).files()) {
      if (file.failed() == null) {
        take(file.name(), file.path());
      } else {
        leaveOut(file.name(), file.failed());
      }
    }
  }

  /** Reads a file; one that was read before is not read again. */
  void take(String name, Path path) {
    if (documents.stream().anyMatch(document -> document.id().equals(name))) {
      return;
    }
    switch (summarizer.file(path)) {
      case Result.Done done -> documents.add(made.of(name, null, done.answer()));
      case Result.Failed failed -> leaveOut(name, failed);
    }
  }

  private void leaveOut(String name, Result.Failed failed) {
    System.err.print(readable.of(name, failed));
    good = false;
  }

  /** Those that could be read, in the order they were named. */
  List<DigestDocument> documents() {
    return List.copyOf(documents);
  }

  /** Whether all of them could be. */
  boolean areGood() {
    return good;
  }
}
