/** The side of remoting that runs commands for others. */
package org.jwsh.remoting.server;
