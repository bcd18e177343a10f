/**
 * How arguments find their parameters. Cmdlets, functions and scripts are described by one model ({@link
 * org.jwsh.binding.CommandMetadata}) and bound by one binder, phase by phase; the processors that run them in a pipeline are
 * here too, and what they see of it. Nothing here parses or compiles, and no cmdlet lives here.
 */
package org.jwsh.binding;
