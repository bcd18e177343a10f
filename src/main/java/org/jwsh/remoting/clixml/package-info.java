/**
 * CLIXML: objects as XML and back. Known types keep their form; all others become property bags whose type names begin with
 * {@code Deserialized.}, so that reading builds nothing but data.
 */
package org.jwsh.remoting.clixml;
