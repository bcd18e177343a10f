/**
 * The pages of {@code help} as a site: HTML files that need no server ({@link org.jwsh.help.site.HelpSite}), an index of what can
 * be searched for, and the script that searches it in the browser.
 */
package org.jwsh.help.site;
