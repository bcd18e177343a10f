/** Remoting between two processes that are joined by pipes or an SSH channel: one XML element a line. */
package org.jwsh.remoting.outofprocess;
