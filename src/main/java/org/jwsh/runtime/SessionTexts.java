package org.jwsh.runtime;

import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** What texts take of the session: {@code $OFS} between the elements of a list, and the members that it adds to types. */
final class SessionTexts {
    private static final String NAME = "ofs";

    private SessionTexts() {}

    /** Lets lists be joined by what the variable holds in the scope that runs. */
    static void install() {
        StringForm.separatorFrom(SessionTexts::current);
        StringForm.typeMembersFrom(SessionTexts::typeMembers);
    }

    private static List<PSMember> typeMembers(PSObject object) {
        ExecutionContext context = ExecutionContext.current();
        return context == null ? List.of() : TypeTable.of(context).members(object);
    }

    private static String current() {
        ExecutionContext context = ExecutionContext.current();
        Object value = context == null ? null : context.frame().scope.lookup(NAME);
        return value == null || value == Scope.NULL ? " " : LanguagePrimitives.toStringInvariant(value);
    }
}
