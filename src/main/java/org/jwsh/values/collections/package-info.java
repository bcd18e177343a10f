/** The dictionaries of the language. */
package org.jwsh.values.collections;
