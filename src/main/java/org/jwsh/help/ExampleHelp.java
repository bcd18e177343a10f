package org.jwsh.help;

/**
 * An example.
 *
 * @param title what it shows; may be empty
 * @param code the script
 * @param remarks what happens, in Markdown
 * @param preparation a script that has to run first for the example to work; empty for none, never shown to readers
 */
public record ExampleHelp(String title, String code, String remarks, String preparation) {}
