/** Runspaces that scripts make: {@code [powershell]}, {@code [runspacefactory]}, pools and what they start out with. */
package org.jwsh.commands.runspaces;
