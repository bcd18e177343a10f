/** How control leaves running code other than by an error: typed exceptions without stack traces. */
package org.jwsh.runtime.flow;
