/**
 * Files and directories as objects, {@code System.IO.FileInfo} and its kin: read from the file system when they are first
 * asked, and as they were then.
 */
package org.jwsh.values.io;
