/** What the Format cmdlets write: laid-out objects between the stage that chooses a view and the stage that writes lines. */
package org.jwsh.formatting.data;
