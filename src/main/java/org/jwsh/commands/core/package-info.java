/** The cmdlets of Microsoft.PowerShell.Core. Their class names are PowerShell's own, since error ids show them. */
@CmdletModuleName("Microsoft.PowerShell.Core")
package org.jwsh.commands.core;

import org.jwsh.cmdlet.CmdletModuleName;
