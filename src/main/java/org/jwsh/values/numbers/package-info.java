/** The numbers of .NET that Java has no twin for, and how numbers are read. */
package org.jwsh.values.numbers;
