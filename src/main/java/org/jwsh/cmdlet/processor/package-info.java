/** What runs while cmdlets are compiled: it lists them, so that a session knows their names without loading their classes. */
package org.jwsh.cmdlet.processor;
