/**
 * The cmdlets of PSReadLine, and what they set: options and keys of the line editor. They work without an editor too, which
 * takes what is set here once it starts.
 */
@CmdletModuleName("PSReadLine")
package org.jwsh.commands.readline;

import org.jwsh.cmdlet.CmdletModuleName;
