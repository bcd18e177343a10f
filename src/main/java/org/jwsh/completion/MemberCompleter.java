package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Token;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ErrorExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.EventMember;
import org.jwsh.values.Member;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeNames;

/** Members of the value or the type before a dot or two colons. */
final class MemberCompleter {
    private static final String CUSTOM_OBJECT = "System.Management.Automation.PSObject";

    /** The methods that the language gives collections. */
    private static final Map<String, String> OF_COLLECTIONS = new LinkedHashMap<>();

    static {
        OF_COLLECTIONS.put("Where", "Where({ expression } [, mode [, numberToReturn]])");
        OF_COLLECTIONS.put("ForEach", "ForEach(expression [, arguments...])");
        OF_COLLECTIONS.put("PSWhere", "PSWhere({ expression } [, mode [, numberToReturn]])");
        OF_COLLECTIONS.put("PSForEach", "PSForEach(expression [, arguments...])");
    }

    /** What every custom object has beside its own properties. */
    private static final Map<String, String> OF_CUSTOM_OBJECTS = Map.of(
            "BaseObject", "System.Object",
            "ImmediateBaseObject", "System.Object",
            "Members", "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo]",
            "Methods", "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo]",
            "Properties",
                    "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo]",
            "TypeNames", "System.Collections.ObjectModel.Collection[string]");

    private MemberCompleter() {}

    /** Whether a word is the name of a member behind a value. */
    static boolean isMember(CompletionPlace place, Token token) {
        return place.previous() != null
                && switch (place.previous().kind()) {
                    case DOT, COLON_COLON, QUESTION_DOT ->
                        place.text()
                                .substring(
                                        place.previous().extent().end(),
                                        token.extent().start())
                                .isBlank();
                    default -> false;
                };
    }

    /**
     * The members whose names begin with a word.
     *
     * @param word offset of the word, behind the dot or the colons
     */
    static List<CompletionResult> complete(CompletionPlace place, int word, String typed) {
        int start = word;
        while (start > 0 && Character.isWhitespace(place.text().charAt(start - 1))) {
            start--;
        }
        boolean isStatic = place.text().startsWith("::", start - 2);
        int end = start - (isStatic || place.text().charAt(start - 2) == '?' ? 2 : 1);
        ExpressionAst target = endingAt(place, end);
        Word name = new Word(typed, "");
        List<CompletionResult> own = new ScriptClasses(place).members(target, isStatic, name);
        if (own != null) {
            return sorted(new ArrayList<>(own));
        }
        Inferred inferred = new TypeInference(place).of(target);
        if (inferred == null) {
            return List.of();
        }
        List<CompletionResult> found = new ArrayList<>();
        if (isStatic) {
            statics(inferred, name, found);
        } else {
            if (inferred.type().fullName().equals("System.Void")) {
                return List.of();
            }
            properties(inferred, name, found);
            if (inferred.isKnown()) {
                methods(ObjectMembers.methods(inferred.value()), name, found);
                sorted(found);
                if (isCollection(inferred.type())) {
                    forCollections(name, found);
                }
                return found;
            }
            tables(inferred).forEach(table -> methods(groups(table), name, found));
            if (!inferred.isType() && isCollection(inferred.type())) {
                forCollections(name, found);
            }
        }
        return sorted(found);
    }

    /** Whether pipelines take the values of a type one by one. */
    private static boolean isCollection(NetType type) {
        return type.isArray()
                || type != NetTypes.STRING
                        && !NetTypes.named("System.Collections.IDictionary").isAssignableFrom(type)
                        && (NetTypes.named("System.Collections.IEnumerable").isAssignableFrom(type)
                                || NetTypes.named("System.Collections.IEnumerator")
                                        .isAssignableFrom(type));
    }

    private static void forCollections(Word word, List<CompletionResult> found) {
        OF_COLLECTIONS.forEach((name, says) -> {
            if (word.begins(name)) {
                found.add(new CompletionResult(name + "(", name, "Method", says));
            }
        });
    }

    /** The members of what stands before a dot or two colons that white space follows. */
    static List<CompletionResult> behind(CompletionPlace place, Token dot) {
        return complete(place, dot.extent().end(), "");
    }

    /** The static members of a type. */
    static List<CompletionResult> statics(CompletionPlace place, TypeExpressionAst type) {
        Inferred inferred = new TypeInference(place).of(type);
        List<CompletionResult> found = new ArrayList<>();
        if (inferred != null) {
            statics(inferred, Word.EMPTY, found);
        }
        return sorted(found);
    }

    /** The largest operand that ends at an offset. */
    private static ExpressionAst endingAt(CompletionPlace place, int end) {
        ExpressionAst found = null;
        for (ExpressionAst node : place.before(ExpressionAst.class)) {
            boolean isOperand = !(node instanceof ErrorExpressionAst)
                    && !(node instanceof BinaryExpressionAst)
                    && !(node instanceof UnaryExpressionAst)
                    && !(node instanceof ConvertExpressionAst)
                    && !(node instanceof ArrayLiteralAst);
            boolean larger =
                    found == null || node.extent().start() < found.extent().start();
            if (isOperand && node.extent().end() == end && larger) {
                found = node;
            }
        }
        return found;
    }

    /** Properties first, then methods, each by name. */
    private static List<CompletionResult> sorted(List<CompletionResult> found) {
        found.sort(Comparator.comparing(
                        (CompletionResult result) -> result.resultType().equals("Method"))
                .thenComparing(CompletionResult::listItemText, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    /** The tables of members that a value has: those of the type object where a type is named. */
    private static List<MemberTable> tables(Inferred inferred) {
        if (inferred.isType()) {
            return List.of(NetTypes.of(inferred.type()).members());
        }
        List<MemberTable> tables = new ArrayList<>();
        tables.add(inferred.type().members());
        inferred.also().forEach(type -> tables.add(type.members()));
        return tables;
    }

    private static List<MethodGroup> groups(MemberTable table) {
        return table.all().stream()
                .filter(MethodGroup.class::isInstance)
                .map(MethodGroup.class::cast)
                .toList();
    }

    /** Properties and methods of a value by bare names. */
    static List<CompletionResult> members(Inferred inferred, Word word) {
        List<CompletionResult> found = new ArrayList<>();
        properties(inferred, word, found);
        tables(inferred).forEach(table -> methods(groups(table), word, found));
        return sorted(found).stream()
                .map(member -> new CompletionResult(
                        member.listItemText(), member.listItemText(), member.resultType(), member.toolTip()))
                .toList();
    }

    /** The properties of a value, as completion of property names of piped objects wants them. */
    static List<CompletionResult> properties(Inferred inferred, Word word) {
        List<CompletionResult> found = new ArrayList<>();
        properties(inferred, word, found);
        return sorted(found);
    }

    private static void properties(Inferred inferred, Word word, List<CompletionResult> found) {
        inferred.entries().forEach((name, type) -> {
            if (word.begins(name)) {
                found.add(new CompletionResult(memberText(name), name, "Property", TypeNames.shown(type) + " " + name));
            }
        });
        if (inferred.type().fullName().equals(CUSTOM_OBJECT)) {
            OF_CUSTOM_OBJECTS.forEach((name, type) -> {
                if (word.begins(name)) {
                    found.add(new CompletionResult(name, name, "Property", type + " " + name + " { get; }"));
                }
            });
            return;
        }
        if (inferred.isKnown()) {
            if (PSObject.unwrap(inferred.value()) instanceof Map<?, ?> table) {
                table.keySet().stream()
                        .filter(key -> key instanceof String name && word.begins(name))
                        .map(String.class::cast)
                        .forEach(key -> found.add(new CompletionResult(memberText(key), key, "Property", key)));
            }
            for (PSMember member : ObjectMembers.members(inferred.value())) {
                if (word.begins(member.name()) && !member.hidden()) {
                    found.add(new CompletionResult(
                            memberText(member.name()), member.name(), "Property", member.definition()));
                }
            }
            return;
        }
        tables(inferred).forEach(table -> properties(table, inferred, word, found));
    }

    private static void properties(MemberTable table, Inferred inferred, Word word, List<CompletionResult> found) {
        for (Member member : table.all()) {
            if (member instanceof PropertyMember property
                    && word.begins(property.name())
                    && !inferred.entries().containsKey(property.name())
                    && isNew(property.name(), found)) {
                found.add(new CompletionResult(
                        property.name(),
                        property.name(),
                        "Property",
                        inferred.isType() ? property.definition() : spaced(property)));
            }
        }
    }

    private static boolean isNew(String name, List<CompletionResult> found) {
        return found.stream().noneMatch(result -> result.listItemText().equalsIgnoreCase(name));
    }

    private static String memberText(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                ? name
                : "'" + name.replace("'", "''") + "'";
    }

    /** A property as reflection shows it: {@code int Count { get; }}. */
    private static String spaced(PropertyMember property) {
        return property.definition()
                .replace("{get;set;}", "{ get; set; }")
                .replace("{get;}", "{ get; }")
                .replace("{set;}", "{ set; }");
    }

    private static void methods(List<MethodGroup> groups, Word word, List<CompletionResult> found) {
        for (MethodGroup group : groups) {
            if (word.begins(group.name()) && isOrdinary(group.name()) && isNew(group.name(), found)) {
                found.add(method(group));
            }
        }
    }

    private static boolean isOrdinary(String name) {
        return !name.startsWith("get_") && !name.startsWith("set_") && !name.startsWith("op_") && !name.equals("Item");
    }

    private static CompletionResult method(MethodGroup group) {
        return new CompletionResult(
                group.name() + "(",
                group.name(),
                "Method",
                String.join(
                        "\n",
                        group.overloads().stream()
                                .map(MethodOverload::signature)
                                .toList()));
    }

    private static void statics(Inferred inferred, Word word, List<CompletionResult> found) {
        NetType type = inferred.type();
        for (Member member : type.staticMembers().all()) {
            switch (member) {
                case PropertyMember property -> {
                    if (word.begins(property.name())) {
                        found.add(new CompletionResult(
                                property.name(), property.name(), "Property", "static " + property.definition()));
                    }
                }
                case MethodGroup group -> {
                    if (word.begins(group.name())
                            && isOrdinary(group.name())
                            && !group.name().equals("new")) {
                        found.add(method(group));
                    }
                }
                case EventMember event -> {}
            }
        }
        if (type.constructors() != null && !type.constructors().overloads().isEmpty() && word.begins("new")) {
            found.add(new CompletionResult(
                    "new(",
                    "new",
                    "Method",
                    String.join(
                            "\n",
                            type.constructors().overloads().stream()
                                    .map(MethodOverload::signature)
                                    .toList())));
        }
    }
}
