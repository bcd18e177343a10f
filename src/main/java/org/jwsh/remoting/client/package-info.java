/**
 * The side of remoting that has commands run by others: a runspace on another machine, its pipelines and their streams over
 * any transport, and the calls that need the user's host.
 */
package org.jwsh.remoting.client;
