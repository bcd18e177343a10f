/**
 * The public API for writing a cmdlet in Java: derive from {@link org.jwsh.cmdlet.PSCmdlet}, annotate the class with
 * {@link org.jwsh.cmdlet.Cmdlet} and its fields with {@link org.jwsh.cmdlet.Parameter}. What a cmdlet may ask of its session
 * is here too, as interfaces. No engine and no binder: they find the cmdlets, not the other way round.
 */
package org.jwsh.cmdlet;
