/** Views: how objects of a type are shown, as declarations. */
package org.jwsh.formatting.views;
