/** The cmdlets of Microsoft.PowerShell.Utility. Their class names are PowerShell's own, since error ids show them. */
@CmdletModuleName("Microsoft.PowerShell.Utility")
package org.jwsh.commands.utility;

import org.jwsh.cmdlet.CmdletModuleName;
