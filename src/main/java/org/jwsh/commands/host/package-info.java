/** The cmdlets of Microsoft.PowerShell.Host. Their class names are PowerShell's own, since error ids show them. */
@CmdletModuleName("Microsoft.PowerShell.Host")
package org.jwsh.commands.host;

import org.jwsh.cmdlet.CmdletModuleName;
