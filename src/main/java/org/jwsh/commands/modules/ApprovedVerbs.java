package org.jwsh.commands.modules;

import java.util.Set;
import org.jwsh.values.CaseFolding;

/** The verbs that names of commands should begin with. */
final class ApprovedVerbs {
    private static final Set<String> VERBS =
            Set.of(("add clear close copy enter exit find format get hide join lock move new open optimize pop push"
                            + " redo remove rename reset resize search select set show skip split step switch undo unlock watch"
                            + " connect disconnect read receive send write backup checkpoint compare compress convert convertfrom"
                            + " convertto dismount edit expand export group import initialize limit merge mount out publish"
                            + " restore save sync unpublish update debug measure ping repair resolve test trace approve assert"
                            + " build complete confirm deny deploy disable enable install invoke register request restart resume"
                            + " start stop submit suspend uninstall unregister wait block grant protect revoke unblock unprotect"
                            + " use")
                    .split(" "));

    /** What a noun should not contain. */
    private static final String RESTRICTED = "#,(){}[]&-/\\$^;:\"'<>|?@`*%+=~";

    private ApprovedVerbs() {}

    /** Whether a command's name has a verb that is not approved. */
    static boolean isUnapproved(String name) {
        int dash = name.indexOf('-');
        return dash > 0 && !VERBS.contains(CaseFolding.fold(name.substring(0, dash)));
    }

    /** Whether the part of a name behind its verb contains what cannot be typed without quotes. */
    static boolean isRestricted(String name) {
        for (int i = name.indexOf('-') + 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && RESTRICTED.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
