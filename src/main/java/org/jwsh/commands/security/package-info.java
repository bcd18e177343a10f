/** The cmdlets of Microsoft.PowerShell.Security. Their class names are PowerShell's own, since error ids show them. */
@CmdletModuleName("Microsoft.PowerShell.Security")
package org.jwsh.commands.security;

import org.jwsh.cmdlet.CmdletModuleName;
