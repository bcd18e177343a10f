/** Files and directories as objects. */
package org.jwsh.values.io;
