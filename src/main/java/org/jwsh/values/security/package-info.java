/** Secrets as values: text that is never shown, and a user name with such a text. Nothing here writes a secret anywhere. */
package org.jwsh.values.security;
