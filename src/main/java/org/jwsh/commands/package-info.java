/** What the cmdlets that belong to the shell share. The cmdlets themselves stand in one package for each module. */
package org.jwsh.commands;
