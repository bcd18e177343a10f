/**
 * Completion: what can stand at a place of a script. The engine looks at the tokens and the tree around the cursor and asks
 * the completer whose place it is.
 */
package org.jwsh.completion;
