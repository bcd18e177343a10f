/** Classes and enums that scripts define: their types, their objects, the calls of their methods and constructors. */
package org.jwsh.compile.classes;
