package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.text.WildcardPattern;

/** Finds imported modules by a name with wildcards. */
final class ModuleNames {
    private ModuleNames() {}

    static List<PSModuleInfo> matching(String pattern, ImportedModules modules) {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        return modules.all().stream()
                .filter(module -> wildcard.isMatch(module.name()))
                .toList();
    }
}
