package org.jwsh.compile.statement;

import java.util.Set;
import org.jwsh.language.ast.SwitchFlag;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.operators.Comparison;
import org.jwsh.values.operators.Matching;

/** Whether an element passes the condition of a switch clause. */
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
        // enum members are told by their names here, never by their numbers
        return !(PSObject.unwrap(element) instanceof EnumValue && test instanceof Number)
                && Comparison.EQUAL.test(element, test, ignoreCase);
    }
}
