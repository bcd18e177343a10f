/** What the operators of the language compute, one class per family. */
package org.jwsh.values.operators;
