/** Objects on the wire: CLIXML and the remoting protocols. */
package org.jwsh.remoting;
