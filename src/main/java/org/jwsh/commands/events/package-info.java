/** Events: who subscribed to what, what came and waits to be fetched, and the actions that run for it. */
package org.jwsh.commands.events;
