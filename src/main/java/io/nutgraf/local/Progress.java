package io.nutgraf.local;

/**
 * How far many documents are that came at once.
 *
 * @param taken how many were taken in since they began to come
 * @param waiting how many wait; 0 at the end
 * @param perSecond how many were taken in a second
 */
public record Progress(int taken, int waiting, double perSecond) {}
