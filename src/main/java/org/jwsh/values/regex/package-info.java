/** Regular expressions as .NET has them, on top of java.util.regex. */
package org.jwsh.values.regex;
