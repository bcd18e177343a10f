/** Programs of the operating system: how they are found, given their arguments, run in pipelines and told apart from scripts. */
package org.jwsh.runtime.program;
