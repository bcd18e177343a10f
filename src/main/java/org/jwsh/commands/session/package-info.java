/** The state of the session as {@code $ExecutionContext} and {@code $PSCmdlet.SessionState} give it to scripts. */
package org.jwsh.commands.session;
