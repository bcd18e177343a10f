/** Nodes that read, write and call members and elements of values. */
package org.jwsh.compile.member;
