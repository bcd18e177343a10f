/**
 * The .NET types that scripts can name: catalogues that lead from a name to a declaration, and the declarations, each run
 * when a member of its type is first asked for. Values that are more than a Java class stand in the neighbouring packages.
 */
package org.jwsh.values.types;
