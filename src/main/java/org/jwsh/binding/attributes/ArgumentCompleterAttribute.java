package org.jwsh.binding.attributes;

/**
 * {@code [ArgumentCompleter()]}: what suggests values for a parameter.
 *
 * @param completer a script block, or the type of a completer
 */
public record ArgumentCompleterAttribute(Object completer) {}
