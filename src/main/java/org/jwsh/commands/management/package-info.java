/** The cmdlets of Microsoft.PowerShell.Management. Their class names are PowerShell's own, since error ids show them. */
@CmdletModuleName("Microsoft.PowerShell.Management")
package org.jwsh.commands.management;

import org.jwsh.cmdlet.CmdletModuleName;
