/** The types of the language itself as scripts see them: script blocks, references, the parser and the syntax tree. */
package org.jwsh.compile.types;
