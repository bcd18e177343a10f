/** The .NET types of commands, parameters, their attributes and {@code $PSCmdlet}: what scripts see of the binder's model. */
package org.jwsh.binding.types;
