/** The cmdlet of Microsoft.PowerShell.ThreadJob. */
@CmdletModuleName("Microsoft.PowerShell.ThreadJob")
package org.jwsh.commands.threadjob;

import org.jwsh.cmdlet.CmdletModuleName;
