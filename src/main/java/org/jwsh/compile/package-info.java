/**
 * From syntax tree to executable code: each script block becomes, once, a tree of small nodes with its variables resolved to
 * slots. One class per node, named after what it does; the compilers choose the nodes, the nodes run. How a session looks,
 * how arguments are bound and what values can do stands in other packages.
 */
package org.jwsh.compile;
