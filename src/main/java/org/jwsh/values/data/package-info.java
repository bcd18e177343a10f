/**
 * Tables of data in memory, {@code System.Data}: tables with columns, rows, keys and views over them, and the expressions that
 * filter and compute.
 */
package org.jwsh.values.data;
