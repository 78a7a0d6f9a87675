/**
 * A document read as an article, once: noise, headline, byline, dateline, date of publication, and
 * the body. {@link io.nutgraf.article.ArticleReader} is the one door.
 */
@NullMarked
package io.nutgraf.article;

import org.jspecify.annotations.NullMarked;
