package org.jwsh.providers;

/**
 * How content is read or written.
 *
 * @param encoding null where it was not chosen
 * @param bytes whether pieces are bytes
 * @param delimiter what separates pieces, or null for line ends
 * @param raw whether all is one piece
 * @param noNewline whether nothing is put between what is written
 * @param follow whether reading waits for more at the end
 */
public record ContentFormat(
        TextEncoding encoding, boolean bytes, String delimiter, boolean raw, boolean noNewline, boolean follow) {}
