package org.jwsh.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.language.ast.*;

/** Errors in the definitions of classes: unknown types, wrong returns, variables of the script used in a method. */
final class ClassChecks {
    private static final Set<String> AUTOMATIC = Set.of(
            "this",
            "_",
            "psitem",
            "args",
            "input",
            "true",
            "false",
            "null",
            "matches",
            "error",
            "home",
            "host",
            "pid",
            "pwd",
            "profile",
            "pshome",
            "psscriptroot",
            "pscommandpath",
            "psversiontable",
            "psculture",
            "psuiculture",
            "psedition",
            "iswindows",
            "islinux",
            "ismacos",
            "iscoreclr",
            "lastexitcode",
            "myinvocation",
            "pscmdlet",
            "psboundparameters",
            "executioncontext",
            "shellid",
            "stacktrace",
            "foreach",
            "switch",
            "event",
            "eventargs",
            "eventsubscriber",
            "sender",
            "nestedpromptlevel",
            "consolefilename",
            "psdebugcontext",
            "enabledexperimentalfeatures",
            "?",
            "^",
            "$",
            "ofs",
            "erroractionpreference",
            "warningpreference",
            "verbosepreference",
            "debugpreference",
            "informationpreference",
            "progresspreference",
            "confirmpreference",
            "whatifpreference",
            "errorview",
            "outputencoding",
            "psstyle",
            "psdefaultparametervalues",
            "psmoduleautoloadingpreference",
            "formatenumerationlimit",
            "maximumhistorycount",
            "psemailserver",
            "pssessionoption",
            "pssessionapplicationname",
            "pssessionconfigurationname",
            "pssenderinfo",
            "psnativecommanduseerroractionpreference",
            "psnativecommandargumentpassing",
            "logcommandhealthevent",
            "logcommandlifecycleevent",
            "logenginehealthevent",
            "logenginelifecycleevent",
            "logproviderhealthevent",
            "logproviderlifecycleevent");

    private final TreeContext tree;
    private final Predicate<String> typeExists;
    private final LibraryNames libraries = new LibraryNames();
    private boolean importsTypes;
    private final Set<String> defined = new HashSet<>();
    private final List<String> namespaces = new ArrayList<>();
    private final List<TypeDefinitionAst> types = new ArrayList<>();

    ClassChecks(TreeContext tree, Predicate<String> typeExists) {
        this.tree = tree;
        this.typeExists = typeExists;
    }

    /** Takes note of a definition; they are all looked at in the end, since they can name each other. */
    void add(TypeDefinitionAst type) {
        types.add(type);
        defined.add(type.name().toLowerCase(Locale.ROOT));
    }

    void check(ScriptBlockAst script) {
        for (UsingStatementAst using : script.usings()) {
            importsTypes |= using.kind() != UsingStatementKind.NAMESPACE;
            if (using.kind() == UsingStatementKind.NAMESPACE && using.name() != null) {
                namespaces.add(using.name().value());
            }
        }
        types.sort((one, other) ->
                Integer.compare(one.extent().start(), other.extent().start()));
        if (script.endBlock() != null) {
            checkNames(script.endBlock().statements());
        }
        types.forEach(this::checkTypes);
        types.forEach(this::checkMethods);
    }

    private void error(Extent extent, String errorId, Object... arguments) {
        tree.errors.add(ErrorList.AMONG_METHODS, extent, false, errorId, arguments);
    }

    private void checkNames(List<StatementAst> statements) {
        Set<String> names = new HashSet<>();
        for (StatementAst statement : statements) {
            if (statement instanceof TypeDefinitionAst type
                    && !names.add(type.name().toLowerCase(Locale.ROOT))) {
                tree.errors.add(ErrorList.AMONG_TYPES, type.extent(), false, "MemberAlreadyDefined", type.name());
            }
        }
    }

    private void checkTypes(TypeDefinitionAst type) {
        type.baseTypes().forEach(this::checkType);
        checkAttributes(type.attributes(), List.of(type.kind() == TypeDefinitionKind.ENUM ? "Enum" : "Class"));
        for (MemberAst member : type.members()) {
            switch (member) {
                case PropertyMemberAst property -> {
                    checkAttributes(property.attributes(), List.of("Property", "Field"));
                    checkType(property.propertyType());
                    checkNotVoid(property.propertyType());
                    checkTypesWithin(property.initialValue());
                }
                case FunctionMemberAst method -> {
                    checkAttributes(method.attributes(), List.of(method.constructor() ? "Constructor" : "Method"));
                    checkType(method.returnType());
                    checkParameterTypes(method);
                    checkTypesWithin(method.body());
                }
            }
        }
    }

    /** What a member does is compiled with its class, so that the types it names have to be there. */
    private void checkTypesWithin(Ast code) {
        if (code == null) {
            return;
        }
        AstSearch.forEach(code, node -> {
            switch (node) {
                case TypeExpressionAst type
                when !libraries.mayHave(type.typeName().fullName(), namespaces) ->
                    checkName(type.typeName(), "TypeNotFound");
                case TypeConstraintAst type
                when !isOrdered(type.typeName())
                        && !libraries.mayHave(type.typeName().fullName(), namespaces) -> checkType(type);
                default -> {}
            }
        });
    }

    /** {@code [ordered]} looks like a type and is none. */
    private static boolean isOrdered(TypeName name) {
        return name.fullName().equalsIgnoreCase("ordered");
    }

    private void checkType(TypeConstraintAst constraint) {
        if (constraint != null) {
            checkName(constraint.typeName(), "TypeNotFound");
        }
    }

    private void checkNotVoid(TypeConstraintAst type) {
        if (type != null && SemanticChecks.isVoid(type)) {
            error(type.extent(), "TypeNotAllowedForProperty", type.typeName().fullName());
        }
    }

    private void checkParameterTypes(FunctionMemberAst method) {
        for (ParameterAst parameter : method.parameters()) {
            for (AttributeBaseAst attribute : parameter.attributes()) {
                switch (attribute) {
                    case TypeConstraintAst constraint -> checkType(constraint);
                    case AttributeAst other -> checkAttributes(List.of(other), List.of("Parameter"));
                }
            }
        }
    }

    private void checkName(TypeName name, String errorId) {
        switch (name) {
            case ArrayTypeName array -> checkName(array.elementType(), errorId);
            case GenericTypeName generic -> generic.arguments().forEach(argument -> checkName(argument, errorId));
            case SimpleTypeName simple -> {
                if (!isKnown(simple.fullName())) {
                    tree.errors.add(ErrorList.AMONG_TYPES, simple.extent(), false, errorId, simple.fullName());
                }
            }
        }
    }

    private boolean isKnown(String name) {
        return importsTypes
                || defined.contains(name.toLowerCase(Locale.ROOT))
                || typeExists.test(name)
                || namespaces.stream().anyMatch(namespace -> typeExists.test(namespace + "." + name));
    }

    private void checkAttributes(List<AttributeAst> attributes, List<String> targets) {
        for (AttributeAst attribute : attributes) {
            String name = attribute.typeName().fullName();
            if (!isKnown(name) && !isKnown(name + "Attribute")) {
                tree.errors.add(
                        ErrorList.AMONG_TYPES,
                        attribute.typeName().extent(),
                        false,
                        "CustomAttributeTypeNotFound",
                        name);
            }
            AttributeDeclaration declaration = defined.contains(name.toLowerCase(Locale.ROOT))
                    ? null
                    : TypeRelations.known().attribute(name);
            if (declaration != null) {
                checkAttribute(attribute, declaration, targets);
            }
        }
    }

    private void checkAttribute(AttributeAst attribute, AttributeDeclaration declaration, List<String> targets) {
        if (!declaration.fits(targets)) {
            error(
                    attribute.extent(),
                    "AttributeNotAllowedOnDeclaration",
                    declaration.name(),
                    String.join(", ", declaration.targets()));
        }
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            if (declaration.shows(argument.argumentName())) {
                error(argument.extent(), "ReadOnlyProperty", argument.argumentName());
            } else if (!declaration.takes(argument.argumentName())) {
                error(
                        argument.extent(),
                        "PropertyNotFoundForAttribute",
                        argument.argumentName(),
                        declaration.name(),
                        String.join(", ", declaration.settable()));
            }
        }
    }

    // -----------------------------------------------------------------------------------------------------------
    // methods

    private void checkMethods(TypeDefinitionAst type) {
        for (MemberAst member : type.members()) {
            switch (member) {
                case FunctionMemberAst method -> {
                    checkDeclaration(method);
                    checkReturns(method);
                    new MethodLabels((statement, label) -> error(statement.extent(), "LabelNotFound", label))
                            .check(method.body());
                    checkVariables(method);
                    checkProperties(method, type);
                    checkThis(method.body(), method.modifiers());
                }
                case PropertyMemberAst property -> {
                    if (property.initialValue() != null) {
                        checkThis(property.initialValue(), property.modifiers());
                    }
                }
            }
        }
    }

    private void checkDeclaration(FunctionMemberAst method) {
        if (method.constructor() && method.returnType() != null) {
            error(method.returnType().extent(), "ConstructorCantHaveReturnType");
        }
        boolean ofClass = method.constructor() && method.modifiers().contains(MemberModifier.STATIC);
        if (ofClass && !method.parameters().isEmpty()) {
            error(method.parameters().getFirst().extent(), "StaticConstructorCantHaveParameters");
        }
        for (ParameterAst parameter : method.parameters()) {
            parameter.attributes().stream()
                    .filter(TypeConstraintAst.class::isInstance)
                    .skip(1)
                    .forEach(type -> error(type.extent(), "MultipleTypeConstraintsOnMethodParam"));
        }
        ScriptBlockAst body = method.body();
        if (body.paramBlock() != null) {
            error(body.paramBlock().extent(), "ParamBlockNotAllowedInMethod");
        }
        for (NamedBlockAst block : Arrays.asList(
                body.dynamicParamBlock(), body.beginBlock(), body.processBlock(), body.endBlock(), body.cleanBlock())) {
            if (block != null && !block.unnamed()) {
                error(block.extent(), "NamedBlockNotAllowedInMethod");
                return;
            }
        }
    }

    /** A property is assigned through {@code $this} or its class: a variable of its name is taken for a mistake. */
    private void checkProperties(FunctionMemberAst method, TypeDefinitionAst type) {
        Set<String> parameters = new HashSet<>();
        method.parameters().forEach(parameter -> addVariable(parameter.name(), parameters));
        forEachInMethod(method.body(), node -> {
            if (node instanceof AssignmentStatementAst assignment
                    && target(assignment.left()) instanceof VariableExpressionAst variable
                    && variable.path().isUnscoped()
                    && !parameters.contains(variable.path().name().toLowerCase(Locale.ROOT))) {
                type.members().stream()
                        .filter(member -> member instanceof PropertyMemberAst property
                                && property.name()
                                        .equalsIgnoreCase(variable.path().name()))
                        .findFirst()
                        .ifPresent(member -> propertyMistaken(variable, (PropertyMemberAst) member, type));
            }
        });
    }

    private void propertyMistaken(VariableExpressionAst variable, PropertyMemberAst property, TypeDefinitionAst type) {
        if (property.modifiers().contains(MemberModifier.STATIC)) {
            error(
                    variable.extent(),
                    "MissingTypeInStaticPropertyAssignment",
                    "[" + type.name() + "]::",
                    property.name());
        } else {
            error(variable.extent(), "MissingThis", "$this.", property.name());
        }
    }

    private static ExpressionAst target(ExpressionAst left) {
        return left instanceof ConvertExpressionAst cast ? target(cast.child()) : left;
    }

    private void checkThis(Ast body, Set<MemberModifier> modifiers) {
        if (modifiers.contains(MemberModifier.STATIC)) {
            forEachInMethod(body, node -> {
                if (node instanceof VariableExpressionAst variable
                        && variable.path().text().equalsIgnoreCase("this")) {
                    error(
                            variable.extent(),
                            "NonStaticMemberAccessInStaticMember",
                            variable.path().text());
                }
            });
        }
    }

    private void checkReturns(FunctionMemberAst method) {
        if (method.constructor() && method.returnType() != null) {
            return;
        }
        boolean returns = !method.constructor()
                && method.returnType() != null
                && !method.returnType().typeName().fullName().equalsIgnoreCase("void");
        if (returns
                && (method.body().endBlock() == null
                        || !CodePaths.allLeave(method.body().endBlock().statements()))) {
            Extent definition = method.definition().extent();
            int start = definition.start();
            error(tree.extent(start, start + method.name().length()), "MethodHasCodePathNotReturn");
        }
        forEachInMethod(method.body(), node -> {
            if (node instanceof ReturnStatementAst statement) {
                if (returns && statement.pipeline() == null) {
                    error(statement.extent(), "NonVoidMethodMissingReturnValue");
                } else if (!returns && statement.pipeline() != null) {
                    error(statement.extent(), "VoidMethodHasReturn");
                }
            }
        });
    }

    private void checkVariables(FunctionMemberAst method) {
        Set<String> assigned = new HashSet<>();
        if (method.body().paramBlock() != null) {
            method.body().paramBlock().parameters().forEach(parameter -> addVariable(parameter.name(), assigned));
        }
        for (ParameterAst parameter : method.parameters()) {
            assigned.add(parameter.name().path().text().toLowerCase(Locale.ROOT));
        }
        forEachInMethod(method.body(), node -> {
            switch (node) {
                case AssignmentStatementAst assignment ->
                    AstSearch.forEach(assignment.left(), part -> addVariable(part, assigned));
                case ForEachStatementAst loop -> addVariable(loop.variable(), assigned);
                case CommandParameterAst parameter
                when parameter.parameterName().toLowerCase(Locale.ROOT).endsWith("variable") -> assigned.add("*");
                default -> {}
            }
        });
        if (assigned.contains("*")) {
            return;
        }
        forEachInMethod(method.body(), node -> {
            if (node instanceof VariableExpressionAst variable
                    && variable.path().isUnscoped()
                    && !variable.splatted()) {
                String name = variable.path().text().toLowerCase(Locale.ROOT);
                if (!assigned.contains(name) && !AUTOMATIC.contains(name)) {
                    error(variable.extent(), "VariableNotLocal");
                }
            }
        });
    }

    private static void addVariable(Ast node, Set<String> names) {
        if (node instanceof VariableExpressionAst variable) {
            names.add(variable.path().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Visits what runs in the method itself: not the script blocks and functions inside it. */
    private static void forEachInMethod(Ast node, java.util.function.Consumer<Ast> visit) {
        visit.accept(node);
        for (Ast child : node.children()) {
            if (!(child instanceof ScriptBlockExpressionAst) && !(child instanceof FunctionDefinitionAst)) {
                forEachInMethod(child, visit);
            }
        }
    }
}
