/** The side of remoting that has commands run by others. */
package org.jwsh.remoting.client;
