package io.nutgraf.article;

import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that say who wrote a text: {@code By Jane Doe and John Roe, Reuters}.
 *
 * @param span all of them
 * @param names the names, without "By", posts and outlet
 * @param outlet for whom they write, where it says so
 */
public record Byline(Span span, Span names, @Nullable Span outlet) {}
