/**
 * The members of objects as scripts see them: those of the type, those that a session adds to types, and those added to one
 * object. Choosing among overloads is not done here.
 */
package org.jwsh.runtime.members;
