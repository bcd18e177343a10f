/**
 * The HPE OneView modules {@code HPOneView.410}, {@code HPOneView.420} and {@code HPOneView.500}: one set of cmdlet classes, each
 * instance made for one library version.
 *
 * <p>{@link org.jwsh.modules.oneview.OneViewSession} is what a session knows of appliances, {@code RestClient} speaks HTTPS,
 * {@code ApplianceRequests} adds the library's headers and turns refusals into error records. Cmdlets use only these.
 */
package org.jwsh.modules.oneview;
