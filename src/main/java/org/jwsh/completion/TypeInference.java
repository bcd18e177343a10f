package org.jwsh.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.language.ast.*;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** Tells the types of expressions from their form, from assignments before them, and from what variables of the session hold. */
final class TypeInference {
    private static final int DEEPEST = 40;

    private final CompletionPlace place;
    private int depth;

    TypeInference(CompletionPlace place) {
        this.place = place;
    }

    /** What is known of an expression's value, or null. */
    Inferred of(Ast node) {
        if (node == null || depth > DEEPEST) {
            return null;
        }
        depth++;
        try {
            return infer(node);
        } finally {
            depth--;
        }
    }

    private Inferred infer(Ast node) {
        return switch (node) {
            case StringConstantExpressionAst text -> Inferred.ofValue(text.value());
            case ConstantExpressionAst number -> number(number);
            case ExpandableStringExpressionAst text -> Inferred.of(NetTypes.STRING);
            case TypeExpressionAst type -> Inferred.named(find(type.typeName()));
            case ConvertExpressionAst cast -> cast(cast);
            case ParenExpressionAst parentheses -> of(parentheses.pipeline());
            case PipelineAst pipeline -> of(pipeline.elements().getLast());
            case CommandExpressionAst only -> of(only.expression());
            case HashtableAst table ->
                Inferred.withEntries(NetTypes.named("System.Collections.Hashtable"), entries(table));
            case ArrayLiteralAst array -> Inferred.of(NetTypes.OBJECT_ARRAY);
            case ArrayExpressionAst array -> Inferred.of(NetTypes.OBJECT_ARRAY);
            case ScriptBlockExpressionAst block ->
                Inferred.of(NetTypes.named("System.Management.Automation.ScriptBlock"));
            case SubExpressionAst sub ->
                sub.subExpression().statements().isEmpty()
                        ? null
                        : of(sub.subExpression().statements().getLast());
            case VariableExpressionAst variable -> variable(variable);
            case InvokeMemberExpressionAst call -> call(call);
            case MemberExpressionAst member -> member(member);
            case IndexExpressionAst index -> elementOf(of(index.target()));
            case BinaryExpressionAst operation -> operation(operation);
            case UnaryExpressionAst operation -> unary(operation);
            case CommandAst command -> outputOf(command);
            case AssignmentStatementAst assignment -> of(assignment.right());
            case StatementAst statement -> null;
            default -> null;
        };
    }

    private static Inferred number(ConstantExpressionAst number) {
        return switch (number.kind()) {
            case INT32 -> Inferred.ofValue(number.value().intValue());
            case INT64 -> Inferred.ofValue(number.value().longValue());
            case DOUBLE -> Inferred.ofValue(number.value().doubleValue());
            default -> Inferred.of(NetTypes.find(number.kind().name().toLowerCase(Locale.ROOT)));
        };
    }

    /** Logical operators give truth values; what counts up or down something unknown is a number. */
    private Inferred unary(UnaryExpressionAst operation) {
        Inferred operand = of(operation.child());
        return switch (operation.operator()) {
            case NOT, EXCLAIM -> Inferred.of(NetTypes.BOOL);
            case PLUS_PLUS, MINUS_MINUS, POSTFIX_PLUS_PLUS, POSTFIX_MINUS_MINUS ->
                operand == null ? Inferred.of(NetTypes.INT) : operand;
            default -> operand;
        };
    }

    private Inferred cast(ConvertExpressionAst cast) {
        String name = cast.type().typeName().fullName();
        if (name.equalsIgnoreCase("pscustomobject") && cast.child() instanceof HashtableAst table) {
            return Inferred.withEntries(NetTypes.named("System.Management.Automation.PSObject"), entries(table));
        }
        NetType type = find(cast.type().typeName());
        if (type != null && type.fullName().equals("System.Void")) {
            return null;
        }
        Inferred inner = of(cast.child());
        if (type != null && inner != null && inner.isKnown()) {
            try {
                return Inferred.ofValue(org.jwsh.values.LanguagePrimitives.convertTo(inner.value(), type));
            } catch (NetException noValue) {
                return Inferred.of(type);
            }
        }
        return Inferred.of(type);
    }

    private Map<String, NetType> entries(HashtableAst table) {
        Map<String, NetType> entries = new LinkedHashMap<>();
        for (KeyValuePair pair : table.pairs()) {
            if (pair.key() instanceof StringConstantExpressionAst key) {
                Inferred value = of(pair.value());
                entries.put(key.value(), value == null ? NetTypes.OBJECT : value.type());
            }
        }
        return entries;
    }

    private NetType find(TypeName name) {
        NetType session =
                place.context().engine().findType(name, place.context().frame());
        return session != null ? session : NetTypes.find(name.fullName());
    }

    // ---------------------------------------------------------------------------------------------------- variables

    private Inferred variable(VariableExpressionAst variable) {
        String name = variable.path().name();
        if (name.equals("_") || name.equalsIgnoreCase("PSItem")) {
            return upstream(variable);
        }
        Inferred assigned = lastAssigned(variable);
        if (assigned != null) {
            return assigned;
        }
        PSVariable known = place.scope().find(CaseFolding.fold(name));
        return known == null || known.get() == null ? null : Inferred.ofValue(known.get());
    }

    private Inferred lastAssigned(VariableExpressionAst wanted) {
        Inferred found = null;
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            boolean earlier = assignment.extent().end() <= wanted.extent().start();
            if (earlier && isSame(assignment.left(), wanted)) {
                Inferred value = ofAssigned(assignment);
                found = value == null ? found : value;
            }
        }
        for (ParameterAst parameter : place.before(ParameterAst.class)) {
            if (found == null
                    && parameter
                            .name()
                            .path()
                            .name()
                            .equalsIgnoreCase(wanted.path().name())) {
                found = ofParameter(parameter);
            }
        }
        for (ForEachStatementAst loop : place.before(ForEachStatementAst.class)) {
            if (found == null && isSame(loop.variable(), wanted)) {
                found = elementOf(of(loop.collection()));
            }
        }
        return found;
    }

    private static boolean isSame(ExpressionAst target, VariableExpressionAst wanted) {
        ExpressionAst plain = target;
        while (plain instanceof AttributedExpressionBaseAst constrained) {
            plain = constrained.child();
        }
        return plain instanceof VariableExpressionAst variable
                && variable.path().name().equalsIgnoreCase(wanted.path().name());
    }

    /** What a variable is after an assignment: of the type it is constrained to, else what it is assigned. */
    Inferred ofAssigned(AssignmentStatementAst assignment) {
        return assignment.left() instanceof ConvertExpressionAst constrained
                ? Inferred.of(find(constrained.type().typeName()))
                : of(assignment.right());
    }

    Inferred ofParameter(ParameterAst parameter) {
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof TypeConstraintAst type) {
                return Inferred.of(find(type.typeName()));
            }
        }
        return of(parameter.defaultValue());
    }

    /** What flows into the command that a script block stands in. */
    private Inferred upstream(Ast inside) {
        for (Ast node = inside; node != null; node = place.parent(node)) {
            if (node instanceof CommandAst command && place.parent(command) instanceof PipelineAst pipeline) {
                Inferred before = inputOf(pipeline, command);
                if (before != null) {
                    return before;
                }
            }
        }
        return null;
    }

    /** What the element before a command in its pipeline writes, one object of it; null where nothing is known. */
    Inferred inputOf(PipelineAst pipeline, CommandAst command) {
        int index = pipeline.elements().indexOf(command);
        if (index <= 0) {
            return null;
        }
        Ast before = pipeline.elements().get(index - 1);
        Inferred listed = ofElements(before);
        return listed != null ? listed : elementOf(of(before));
    }

    /** What the elements of a list are that is written out; null for anything else. */
    private Inferred ofElements(Ast list) {
        if (list instanceof CommandExpressionAst only) {
            return ofElements(only.expression());
        }
        if (!(list instanceof ArrayLiteralAst array)) {
            return null;
        }
        List<NetType> types = array.elements().stream()
                .map(this::of)
                .filter(java.util.Objects::nonNull)
                .map(Inferred::type)
                .distinct()
                .toList();
        return Inferred.anyOf(types);
    }

    private Inferred elementOf(Inferred list) {
        if (list == null) {
            return null;
        }
        if (list.isKnown() && list.value() instanceof List<?> known && !known.isEmpty()) {
            return Inferred.ofValue(known.getFirst());
        }
        if (list.type().isArray()) {
            return list.type() == NetTypes.OBJECT_ARRAY
                    ? null
                    : Inferred.of(list.type().elementType());
        }
        List<NetType> arguments = list.type().genericArguments();
        return arguments.size() == 1 ? Inferred.of(arguments.getFirst()) : list;
    }

    // ------------------------------------------------------------------------------------------- members and commands

    private Inferred member(MemberExpressionAst access) {
        Inferred target = of(access.expression());
        if (target == null || !(access.member() instanceof StringConstantExpressionAst name)) {
            return null;
        }
        Inferred held = held(target, name.value());
        if (held != null) {
            return held;
        }
        NetType entry = target.entries().get(name.value());
        if (entry != null) {
            return Inferred.of(entry);
        }
        if (target.isType() && access.isStatic()) {
            return target.type().staticMembers().find(name.value()) instanceof PropertyMember property
                    ? Inferred.of(property.type())
                    : null;
        }
        Inferred found = property(target.type(), name.value());
        for (NetType other : target.also()) {
            found = found != null ? found : property(other, name.value());
        }
        return found;
    }

    /** What a property of a value of the session holds; null where there is no value, or it holds nothing. */
    private static Inferred held(Inferred target, String name) {
        if (!target.isKnown() || target.isType() || target.value() instanceof String) {
            return null;
        }
        if (PSObject.unwrap(target.value()) instanceof Map<?, ?> table) {
            for (Map.Entry<?, ?> entry : table.entrySet()) {
                if (entry.getKey() instanceof String key && key.equalsIgnoreCase(name)) {
                    return Inferred.ofValue(entry.getValue());
                }
            }
        }
        try {
            return Inferred.ofValue(ObjectMembers.get(target.value(), name));
        } catch (NetException unreadable) {
            return null;
        }
    }

    private static Inferred property(NetType type, String name) {
        return type.members().find(name) instanceof PropertyMember property ? Inferred.of(property.type()) : null;
    }

    private Inferred call(InvokeMemberExpressionAst call) {
        Inferred target = of(call.expression());
        if (target == null || !(call.member() instanceof StringConstantExpressionAst name)) {
            return null;
        }
        if (target.isType() && name.value().equalsIgnoreCase("new")) {
            return Inferred.of(target.type());
        }
        boolean statically = target.isType() && call.isStatic();
        Member member =
                (statically ? target.type().staticMembers() : target.type().members()).find(name.value());
        if (!(member instanceof MethodGroup group)) {
            return null;
        }
        String signature = group.overloads().getFirst().signature().replaceFirst("^static ", "");
        int space = signature.indexOf(' ');
        return space < 0 ? null : Inferred.of(NetTypes.find(signature.substring(0, space)));
    }

    private Inferred operation(BinaryExpressionAst operation) {
        return switch (operation.operator()) {
            case JOIN, FORMAT -> Inferred.of(NetTypes.STRING);
            case ISPLIT, CSPLIT -> Inferred.of(NetTypes.arrayOf(NetTypes.STRING));
            case AND, OR, XOR, IS, IS_NOT, IEQ, INE, IGT, IGE, ILT, ILE, ILIKE, IMATCH -> Inferred.of(NetTypes.BOOL);
            case DOT_DOT -> Inferred.of(NetTypes.arrayOf(NetTypes.INT));
            case AS -> {
                Inferred right = of(operation.right());
                yield right == null ? null : Inferred.of(right.type());
            }
            default -> of(operation.left());
        };
    }

    /** One object that a command writes, by what it says of its output. */
    private Inferred outputOf(CommandAst command) {
        if (!(command.elements().getFirst() instanceof StringConstantExpressionAst name)) {
            return null;
        }
        if (name.value().equalsIgnoreCase("New-Object")
                && command.elements().size() > 1
                && command.elements().get(1) instanceof StringConstantExpressionAst type) {
            return Inferred.of(NetTypes.find(type.value()));
        }
        try {
            CommandInfo found = place.context().commands().resolve(name.value(), place.scope());
            List<NetType> types = CommandMetadata.of(found).outputTypes().stream()
                    .map(NetTypes::find)
                    .filter(type -> type != null && type != NetTypes.OBJECT)
                    .toList();
            if (!types.isEmpty()) {
                return Inferred.anyOf(types);
            }
        } catch (NetException | IllegalArgumentException unknown) {
            return null;
        }
        return passesOn(name.value()) && place.parent(command) instanceof PipelineAst pipeline
                ? inputOf(pipeline, command)
                : null;
    }

    private static boolean passesOn(String command) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "where-object", "where", "?", "sort-object", "sort", "tee-object", "select-object", "select" -> true;
            default -> false;
        };
    }
}
