/** PowerShell as an engine of {@code javax.script}: found by the names {@code powershell}, {@code pwsh}, {@code jwsh} and {@code ps1}. */
package org.jwsh.host.scripting;
