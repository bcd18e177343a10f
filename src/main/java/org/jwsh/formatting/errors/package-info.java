/** The texts of error records: what {@code $ErrorView} names, and what Get-Error shows. */
package org.jwsh.formatting.errors;
