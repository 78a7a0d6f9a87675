package io.nutgraf.model;

/**
 * Why a document could not be summarized.
 *
 * @param code the stable code
 * @param detail one clear sentence for a person
 */
public record Rejection(RejectionCode code, String detail) {}
