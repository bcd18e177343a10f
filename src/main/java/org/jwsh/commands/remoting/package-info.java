/** The cmdlets of Microsoft.PowerShell.Core for sessions on other machines. */
@CmdletModuleName("Microsoft.PowerShell.Core")
package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.CmdletModuleName;
