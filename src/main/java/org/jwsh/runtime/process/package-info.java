/** Processes of the operating system as objects: finding, starting, watching and ending them. */
package org.jwsh.runtime.process;
