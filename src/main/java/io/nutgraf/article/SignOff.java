package io.nutgraf.article;

import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line below an article that says who wrote it or whence it comes: {@code — Jane Doe}, {@code
 * (Reporting by Jane Doe; Editing by John Roe)}, {@code Source: Reuters}.
 *
 * @param span the line
 * @param names who wrote it, where it says so
 * @param outlet from which outlet it is, where it says so
 */
record SignOff(Span span, @Nullable Span names, @Nullable Span outlet) {}
