/**
 * Remoting over WS-Management: SOAP messages over HTTP, both sides; who may come in, and how messages are sealed where the
 * connection is not.
 */
package org.jwsh.remoting.wsman;
