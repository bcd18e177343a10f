/**
 * Drives: the stores behind them, the paths that find items in them, and the session's location. The cmdlets that work on
 * items are not here.
 */
package org.jwsh.providers;
