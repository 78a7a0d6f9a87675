/**
 * A document read as an article: noise, headline, byline, dateline, date of publication, and the
 * body.
 */
@NullMarked
package io.nutgraf.article;

import org.jspecify.annotations.NullMarked;
