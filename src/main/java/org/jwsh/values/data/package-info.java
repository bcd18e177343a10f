/** Tables of data in memory: {@code System.Data}. */
package org.jwsh.values.data;
