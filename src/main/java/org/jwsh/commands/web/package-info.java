/** The cmdlets of Microsoft.PowerShell.Utility that speak HTTP, and what they give to scripts. */
@CmdletModuleName("Microsoft.PowerShell.Utility")
package org.jwsh.commands.web;

import org.jwsh.cmdlet.CmdletModuleName;
