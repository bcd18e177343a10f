/** Text forms of values: format strings, cultures, wildcards and the order of strings. */
package org.jwsh.values.text;
