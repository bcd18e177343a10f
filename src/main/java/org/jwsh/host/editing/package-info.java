/** The prompt that people type at: line editing by JLine, with the shell's own lexer, parser and completion behind it. */
package org.jwsh.host.editing;
