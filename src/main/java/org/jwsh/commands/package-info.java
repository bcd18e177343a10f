/** What the cmdlets that belong to the shell share. The cmdlets themselves stand in one package for each module. */
@CmdletTable("BuiltInCmdlets")
package org.jwsh.commands;

import org.jwsh.cmdlet.CmdletTable;
