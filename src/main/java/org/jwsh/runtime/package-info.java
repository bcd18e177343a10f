/**
 * A session at work: scopes and variables, streams and pipelines, commands and their calls, preferences and the reporting of
 * errors. How a script block is compiled stands in {@code org.jwsh.compile}, how arguments find parameters in
 * {@code org.jwsh.binding}; both plug in here. No cmdlets and no text output.
 */
package org.jwsh.runtime;
