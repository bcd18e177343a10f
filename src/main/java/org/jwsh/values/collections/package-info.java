/**
 * The collections of the language and of .NET: hashtables that fold the case of their keys, ordered dictionaries, lists, sets,
 * in the order and with the errors that .NET has.
 */
package org.jwsh.values.collections;
