package org.jwsh.compile;

import java.util.Set;
import org.jwsh.values.CaseFolding;

/** The variables that every session has in all scopes: assigning them asks for them first. */
final class ReservedNames {
    private static final Set<String> NAMES = Set.of(
            "true",
            "false",
            "null",
            "?",
            "home",
            "host",
            "pid",
            "pshome",
            "psversiontable",
            "psedition",
            "shellid",
            "executioncontext",
            "iswindows",
            "islinux",
            "ismacos",
            "iscoreclr",
            "psculture",
            "psuiculture",
            "error",
            "pwd",
            "enabledexperimentalfeatures");

    private ReservedNames() {}

    static boolean contains(String name) {
        return NAMES.contains(CaseFolding.fold(name));
    }
}
