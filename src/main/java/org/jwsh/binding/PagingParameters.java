package org.jwsh.binding;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.TypeName;

/** The part of the results that a caller wants. */
@TypeName("System.Management.Automation.PagingParameters")
public record PagingParameters(boolean includeTotalCount, Object skip, Object first) {
    private static final String ALL = "18446744073709551615";

    PagingParameters(CommonParameters common) {
        this(
                Boolean.TRUE.equals(common.flag(CommonParameter.IncludeTotalCount)),
                count(common.get(CommonParameter.Skip), "0"),
                count(common.get(CommonParameter.First), ALL));
    }

    private static Object count(Object given, String otherwise) {
        return given != null ? given : LanguagePrimitives.convertTo(otherwise, NetTypes.named("System.UInt64"));
    }

    /** {@code -IncludeTotalCount} as scripts read it. */
    public SwitchParameter total() {
        return SwitchParameter.of(includeTotalCount);
    }

    /**
     * How many results there are as the command writes it for its caller: the number with its accuracy, between 0 for unknown
     * and 1 for certain, which it tells as text.
     */
    public static PSObject totalCount(Object count, double accuracy) {
        String telling = accuracy >= 1
                ? "\"Total count: $($this.PSObject.BaseObject)\""
                : accuracy <= 0 ? "'Unknown total count'" : "\"Estimated total count: $($this.PSObject.BaseObject)\"";
        return new PSObject(count)
                .put("Accuracy", accuracy)
                .put(
                        "ToString",
                        new ScriptMethod(
                                "ToString",
                                ScriptCompilation.compile(telling, null, ExecutionContext.current(), null)));
    }
}
