/** NTLM version 2 with signed and sealed messages, for WS-Management over plain HTTP. */
package org.jwsh.remoting.ntlm;
