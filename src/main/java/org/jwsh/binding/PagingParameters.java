package org.jwsh.binding;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
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
}
