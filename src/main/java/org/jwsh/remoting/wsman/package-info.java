/** Remoting over WS-Management: SOAP messages over HTTP. */
package org.jwsh.remoting.wsman;
