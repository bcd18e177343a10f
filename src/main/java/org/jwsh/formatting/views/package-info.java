/**
 * Views: how objects of a type are shown, as declarations of tables, lists, wide and custom output; the built-in ones, those
 * of format files, and what writes them to such files. Nothing here lays out text.
 */
package org.jwsh.formatting.views;
