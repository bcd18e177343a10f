package org.jwsh.compile.statement;

import java.util.Set;
import org.jwsh.language.ast.SwitchFlag;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.operators.Matching;
import org.jwsh.values.text.Collation;

/** Whether an element passes the condition of a switch clause: but for script blocks, their texts are what is compared. */
final class ClauseTest {
    private final boolean regex;
    private final boolean wildcard;
    private final boolean ignoreCase;

    ClauseTest(Set<SwitchFlag> flags) {
        regex = flags.contains(SwitchFlag.REGEX);
        wildcard = flags.contains(SwitchFlag.WILDCARD);
        ignoreCase = !flags.contains(SwitchFlag.CASE_SENSITIVE);
    }

    boolean holds(Object element, Object condition, Frame frame) {
        Object test = PSObject.unwrap(condition);
        if (test instanceof CompiledScriptBlock block) {
            return LanguagePrimitives.isTrue(ScriptBlockCall.inCurrentScope(block, frame)
                    .underscore(element)
                    .result());
        }
        String text = LanguagePrimitives.toStringInvariant(element);
        if (regex) {
            Matching.Result result = Matching.match(text, test, ignoreCase, false);
            if (result.matches() != null) {
                frame.scope.assign("Matches", result.matches());
            }
            return LanguagePrimitives.isTrue(result.value());
        }
        if (wildcard) {
            return LanguagePrimitives.isTrue(Matching.like(text, test, ignoreCase, false));
        }
        return test == null
                ? element == null
                : Collation.INVARIANT.equal(text, LanguagePrimitives.toStringInvariant(condition), ignoreCase);
    }
}
