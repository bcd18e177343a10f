/** Messages of the PowerShell Remoting Protocol and the fragments that carry them. */
package org.jwsh.remoting.protocol;
