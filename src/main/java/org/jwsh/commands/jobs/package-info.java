/** Jobs: script blocks that run beside the session, and what they wrote until someone receives it. */
package org.jwsh.commands.jobs;
