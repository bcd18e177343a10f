/**
 * What is known of a command for its users: one model ({@link org.jwsh.help.CommandHelp}), readers that fill it (from cmdlet classes,
 * from the prose under {@code help/cmdlets}) and writers that turn it into pages.
 *
 * <p>Names, types, positions and aliases come from the classes alone and explanations and examples from the prose alone, so that
 * neither can contradict the other.
 */
package org.jwsh.help;
