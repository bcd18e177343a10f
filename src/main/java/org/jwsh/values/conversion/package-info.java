/** How values become values of another type. */
package org.jwsh.values.conversion;
