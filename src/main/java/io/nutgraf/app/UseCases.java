package io.nutgraf.app;

/** What the API offers, wired. */
public record UseCases(CheckHealth health) {}
