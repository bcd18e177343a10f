/**
 * The attributes that stand before a parameter, as values: what transforms arguments, what refuses them, what describes the
 * parameter. They are made of the annotations of a Java cmdlet or of the attributes of a script.
 */
package org.jwsh.binding.attributes;
