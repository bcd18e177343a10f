package org.jwsh.commands.csharp;

/**
 * A type in the language's own words.
 *
 * @param name the name under which the text defines it
 * @param fullName the name it has, with its namespace
 */
public record TypeText(String name, String fullName, String text) {}
