/**
 * A subset of C# for Add-Type: enums, and classes with fields, properties, constructors and methods, translated into classes of
 * the language.
 */
package org.jwsh.commands.csharp;
