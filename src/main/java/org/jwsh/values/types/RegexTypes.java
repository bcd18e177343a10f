package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.regex.Capture;
import org.jwsh.values.regex.CaptureCollection;
import org.jwsh.values.regex.Group;
import org.jwsh.values.regex.GroupCollection;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.MatchCollection;
import org.jwsh.values.regex.Regex;

/** The namespace {@code System.Text.RegularExpressions}. */
final class RegexTypes {
    private static final String NAMESPACE = "System.Text.RegularExpressions.";
    private static final String[] LIST = {
        "System.Collections.ICollection", "System.Collections.IEnumerable", "System.Collections.IList"
    };

    private RegexTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "regex" -> TypeSpec.ofClass(NAMESPACE + "Regex", Regex.class, () -> RegexMembers::define);
            case "capture" -> TypeSpec.ofClass(NAMESPACE + "Capture", Capture.class, () -> MatchMembers::defineCapture);
            case "group" ->
                TypeSpec.ofClass(NAMESPACE + "Group", Group.class, () -> MatchMembers::defineGroup)
                        .extending(NAMESPACE + "Capture");
            case "match" ->
                TypeSpec.ofClass(NAMESPACE + "Match", Match.class, () -> MatchMembers::defineMatch)
                        .extending(NAMESPACE + "Group");
            case "matchcollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "MatchCollection",
                        MatchCollection.class,
                        () -> type -> MatchMembers.defineList(type, NAMESPACE + "Match", MatchCollection.class));
            case "capturecollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "CaptureCollection",
                        CaptureCollection.class,
                        () -> type -> MatchMembers.defineList(type, NAMESPACE + "Capture", CaptureCollection.class));
            case "groupcollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "GroupCollection", GroupCollection.class, () -> MatchMembers::defineGroups);
            case "matchevaluator" ->
                DelegateType.spec(
                        NAMESPACE + "MatchEvaluator",
                        NetTypes.STRING,
                        List.of(NetTypes.of(Match.class)),
                        List.of("match"));
            default -> null;
        };
    }
}
