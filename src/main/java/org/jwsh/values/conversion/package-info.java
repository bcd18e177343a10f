/**
 * How values become values of another type: one converter for each kind of target, found once and kept by type. What a
 * conversion cannot do it says in PowerShell's words.
 */
package org.jwsh.values.conversion;
