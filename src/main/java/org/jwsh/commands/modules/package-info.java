/** Modules made of scripts: finding their files, running their code, exporting and importing what they define. */
package org.jwsh.commands.modules;
