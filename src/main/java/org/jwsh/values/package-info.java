/**
 * How .NET values look on the JVM: types and their members, objects with extended members, errors as data, conversions.
 * Value classes and the declarative type definitions stand in sub-packages. Nothing here runs a script; of the language only
 * {@link org.jwsh.language.Extent} is used, for the positions that errors carry, and the text of tree nodes.
 */
package org.jwsh.values;
