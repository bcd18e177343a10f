/**
 * The side of remoting that runs commands for others: pools of runspaces and pipelines as messages ask for them, with their
 * streams and host calls as messages back. No transport lives here.
 */
package org.jwsh.remoting.server;
