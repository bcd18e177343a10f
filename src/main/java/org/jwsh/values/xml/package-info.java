/** XML documents as .NET has them, on top of the JDK's document object model: elements are read like objects with properties. */
package org.jwsh.values.xml;
