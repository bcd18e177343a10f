/**
 * From objects to text: which view shows an object, what the view says of it, and the writers that lay that out in lines. The
 * host's default output and the rendering of errors live here too. Nothing here knows where lines go to: that is a {@link
 * org.jwsh.formatting.LineOutput}.
 */
package org.jwsh.formatting;
