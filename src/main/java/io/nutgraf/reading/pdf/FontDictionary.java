package io.nutgraf.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a font's description what a text does not need and what may do harm: programs, which
 * draw glyphs, wherever something else says which characters they are; widths of millions of
 * glyphs; character maps of millions of characters.
 */
final class FontDictionary {

  private static final COSName W2 = COSName.getPDFName("W2");

  /** There are no more glyphs in a font. */
  private static final long MOST_GLYPHS = 0x10000;

  /** Vertical metrics that are looked through for each glyph. */
  private static final int MOST_VERTICAL = 1_000;

  private FontDictionary() {}

  /** A copy of {@code font} that is as good for a text, and harmless. */
  static COSDictionary harmless(COSDictionary font) throws IOException {
    COSDictionary copy = new COSDictionary(font);
    dropHugeMap(copy, COSName.TO_UNICODE);
    dropHugeMap(copy, COSName.ENCODING);
    boolean isMapped = copy.getDictionaryObject(COSName.TO_UNICODE) != null;
    if (copy.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      COSArray own = new COSArray();
      own.add(harmlessDescendant(descendant, isMapped));
      copy.setItem(COSName.DESCENDANT_FONTS, own);
    } else {
      reduceProgram(copy, isMapped);
    }
    return copy;
  }

  private static COSDictionary harmlessDescendant(COSDictionary font, boolean isMapped)
      throws IOException {
    COSDictionary copy = new COSDictionary(font);
    if (glyphsOf(copy.getCOSArray(COSName.W)) > MOST_GLYPHS) {
      copy.removeItem(COSName.W);
    }
    COSArray vertical = copy.getCOSArray(W2);
    if (vertical != null && vertical.size() > MOST_VERTICAL) {
      copy.removeItem(W2);
    }
    reduceProgram(
        copy, isMapped || !COSName.CID_FONT_TYPE2.equals(copy.getCOSName(COSName.SUBTYPE)));
    return copy;
  }

  /** How many widths an array of single ones and ranges stands for (ISO 32000-1, 9.7.4.3). */
  private static long glyphsOf(@Nullable COSArray widths) {
    long glyphs = 0;
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      COSBase first = widths.getObject(i);
      COSBase next = widths.getObject(i + 1);
      if (next instanceof COSArray single) {
        glyphs += single.size();
        i += 2;
      } else {
        if (first instanceof COSNumber from && next instanceof COSNumber to) {
          glyphs += Math.max(0, to.longValue() - from.longValue() + 1);
        }
        i += 3;
      }
    }
    return glyphs;
  }

  private static void dropHugeMap(COSDictionary font, COSName key) throws IOException {
    if (font.getDictionaryObject(key) instanceof COSStream stream
        && CharacterMap.characters(bytes(stream)) > MOST_GLYPHS * 2) {
      font.removeItem(key);
    }
  }

  private static void reduceProgram(COSDictionary font, boolean isMapped) throws IOException {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return;
    }
    COSDictionary copy = new COSDictionary(descriptor);
    copy.removeItem(COSName.FONT_FILE);
    copy.removeItem(COSName.FONT_FILE2);
    copy.removeItem(COSName.FONT_FILE3);
    font.setItem(COSName.FONT_DESC, copy);
    if (isMapped || font.getDictionaryObject(COSName.ENCODING) instanceof COSName) {
      return;
    }
    if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program) {
      TrueTypeProgram.harmless(bytes(program))
          .ifPresent(bytes -> copy.setItem(COSName.FONT_FILE2, stream(bytes)));
    } else if (font.getDictionaryObject(COSName.ENCODING) == null) {
      takeEncoding(descriptor, font, copy);
    }
  }

  /** Has a font that states no encoding state that of its program. */
  private static void takeEncoding(COSDictionary descriptor, COSDictionary font, COSDictionary copy)
      throws IOException {
    if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream program) {
      TypeOneEncoding.of(bytes(program))
          .ifPresent(encoding -> font.setItem(COSName.ENCODING, encoding));
    } else if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream program) {
      byte[] bytes = bytes(program);
      if (CompactFont.isSingle(bytes)) {
        copy.setItem(COSName.FONT_FILE3, stream(bytes));
      }
    }
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static COSStream stream(byte[] bytes) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }
}
