package org.jwsh.compile.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jwsh.binding.Assemblies;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeDefinitionKind;
import org.jwsh.language.ast.TypeName;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.language.ast.UsingStatementKind;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** What is wrong with the classes and enums of a script that parses: found before its first statement runs. */
public final class DefinitionChecks {
    private final Frame frame;
    private final ScriptTypes types;
    private final Map<String, TypeDefinitionAst> definitions = new HashMap<>();
    private final List<String> namespaces = new ArrayList<>();
    private final List<ParseError> errors = new ArrayList<>();
    private final Set<String> cyclic = new HashSet<>();

    private DefinitionChecks(Frame frame) {
        this.frame = frame;
        this.types = ScriptTypes.of(frame.context);
    }

    /** The same result, with what is wrong with its types; results with errors are left as they are. */
    public static ParseResult check(ParseResult parsed, Frame frame) {
        if (!parsed.errors().isEmpty() || parsed.script().endBlock() == null) {
            return parsed;
        }
        List<ParseError> missing = missingAssemblies(parsed.script().usings(), frame);
        if (!missing.isEmpty()) {
            return parsed.withErrors(missing);
        }
        List<TypeDefinitionAst> defined = new ArrayList<>();
        for (StatementAst statement : parsed.script().endBlock().statements()) {
            if (statement instanceof TypeDefinitionAst type) {
                defined.add(type);
            }
        }
        if (defined.isEmpty()) {
            return parsed;
        }
        DefinitionChecks checks = new DefinitionChecks(frame);
        for (UsingStatementAst using : parsed.script().usings()) {
            if (using.kind() == UsingStatementKind.NAMESPACE && using.name() != null) {
                checks.namespaces.add(using.name().value());
            }
        }
        defined.forEach(checks::declare);
        checks.checkOrder(defined);
        defined.forEach(checks::check);
        if (checks.errors.isEmpty() && defined.stream().anyMatch(checks::isMarkedWithOwn)) {
            // attributes are made while types are: those of the same script do not exist by then
            throw NetException.of(
                            "System.Management.Automation.ParentContainsErrorRecordException",
                            "An error occurred while creating the pipeline.")
                    .withRecord("RuntimeException", ErrorCategory.NotSpecified, null);
        }
        return checks.errors.isEmpty() ? parsed : parsed.withErrors(checks.errors);
    }

    private static List<ParseError> missingAssemblies(List<UsingStatementAst> usings, Frame frame) {
        List<ParseError> errors = new ArrayList<>();
        for (UsingStatementAst using : usings) {
            if (using.kind() != UsingStatementKind.ASSEMBLY || using.name() == null) {
                continue;
            }
            String name = using.name().value();
            int scheme = name.indexOf("://");
            if (scheme > 0) {
                errors.add(ParseError.of(
                        using.name().extent(), "CannotLoadAssemblyWithUriSchema", name.substring(0, scheme)));
            } else if (!Assemblies.of(frame.context).isKnown(name)) {
                errors.add(ParseError.of(using.name().extent(), "ErrorLoadingAssembly", name));
            }
        }
        return errors;
    }

    /** Whether the type or one of its members has an attribute whose class the same script defines. */
    private boolean isMarkedWithOwn(TypeDefinitionAst type) {
        Stream<AttributeAst> ofMembers = type.members().stream().flatMap(member -> switch (member) {
            case PropertyMemberAst property -> property.attributes().stream();
            case FunctionMemberAst function -> function.attributes().stream();
        });
        return Stream.concat(type.attributes().stream(), ofMembers)
                .map(attribute -> CaseFolding.fold(attribute.typeName().fullName()))
                .anyMatch(name -> definitions.containsKey(name) || definitions.containsKey(name + "attribute"));
    }

    private void declare(TypeDefinitionAst type) {
        if (definitions.putIfAbsent(CaseFolding.fold(type.name()), type) != null) {
            errors.add(ParseError.of(type.extent(), "MemberAlreadyDefined", type.name()));
        }
    }

    /** Enums come after those whose labels they use; those that use each other's cannot be made. */
    private void checkOrder(List<TypeDefinitionAst> defined) {
        List<TypeDefinitionAst> waiting = new ArrayList<>(defined);
        waiting.removeIf(type -> type.kind() != TypeDefinitionKind.ENUM);
        boolean any = true;
        while (any) {
            any = waiting.removeIf(type -> new EnumLabels(type, frame, this::resolve)
                    .dependencies().stream().noneMatch(other -> holds(waiting, other)));
        }
        for (TypeDefinitionAst type : waiting) {
            cyclic.add(type.name());
            errors.add(ParseError.of(type.extent(), "CycleInEnumInitializers"));
        }
    }

    private void check(TypeDefinitionAst type) {
        if (cyclic.contains(type.name())) {
            return;
        }
        switch (type.kind()) {
            case ENUM -> new EnumLabels(type, frame, this::resolve).check(errors);
            case CLASS -> checkClass(type);
            default -> {}
        }
    }

    private NetType resolve(TypeName name) {
        NetType found = types.resolve(name, frame);
        for (int i = 0; found == null && i < namespaces.size(); i++) {
            found = types.find(namespaces.get(i) + "." + name.fullName(), frame);
        }
        return found;
    }

    private TypeDefinitionAst definitionOf(TypeConstraintAst base) {
        return definitions.get(CaseFolding.fold(base.typeName().fullName()));
    }

    private void checkClass(TypeDefinitionAst type) {
        boolean first = true;
        for (TypeConstraintAst base : type.baseTypes()) {
            TypeDefinitionAst own = definitionOf(base);
            NetType known = own == null ? resolve(base.typeName()) : null;
            Extent place = base.typeName().extent();
            if (base.typeName() instanceof ArrayTypeName) {
                errors.add(ParseError.of(place, "SubtypeArray", base.typeName().fullName()));
            } else if (!first) {
                if (own != null || known != null && !known.isInterface()) {
                    String name = own == null ? known.name() : own.name();
                    errors.add(ParseError.of(place, "InterfaceNameExpected", name));
                }
            } else if (own != null && own.kind() == TypeDefinitionKind.ENUM) {
                errors.add(ParseError.of(place, "SealedBaseClass", own.name()));
            } else if (known != null && !known.isInterface() && known.isSealed()) {
                errors.add(ParseError.of(place, "SealedBaseClass", known.name()));
            } else if (own != null && !hasConstructor(type, false) && hasConstructor(own, false)) {
                if (!hasConstructor(own, true)) {
                    errors.add(ParseError.of(type.extent(), "BaseClassNoDefaultCtor", own.name()));
                }
            }
            first = false;
        }
        checkMembers(type);
        if (errors.isEmpty()) {
            checkContracts(type);
        }
    }

    /** @param plain whether only one without parameters counts */
    private static boolean hasConstructor(TypeDefinitionAst type, boolean plain) {
        return type.members().stream()
                .anyMatch(member -> member instanceof FunctionMemberAst function
                        && function.constructor()
                        && !function.modifiers().contains(MemberModifier.STATIC)
                        && (!plain || function.parameters().isEmpty()));
    }

    private void checkMembers(TypeDefinitionAst type) {
        Set<String> properties = new HashSet<>();
        Set<String> methods = new HashSet<>();
        for (MemberAst member : type.members()) {
            switch (member) {
                case PropertyMemberAst property -> {
                    if (!properties.add(CaseFolding.fold(property.name()))) {
                        errors.add(ParseError.of(property.extent(), "MemberAlreadyDefined", property.name()));
                    }
                }
                case FunctionMemberAst function -> {
                    if (!methods.add(signature(function))) {
                        int start = function.definition().extent().start();
                        errors.add(ParseError.of(
                                new Extent(
                                        function.extent().source(),
                                        start,
                                        start + function.name().length()),
                                "MemberAlreadyDefined",
                                function.name()));
                    }
                }
            }
        }
    }

    private String signature(FunctionMemberAst function) {
        StringBuilder text = new StringBuilder(CaseFolding.fold(function.name()));
        boolean ofClass = function.constructor() && function.modifiers().contains(MemberModifier.STATIC);
        text.append(ofClass ? "static(" : "(");
        for (ParameterAst parameter : function.parameters()) {
            TypeName declared = typeOf(parameter);
            NetType known = declared == null ? NetTypes.OBJECT : resolve(declared);
            text.append(known == null ? CaseFolding.fold(declared.fullName()) : known.fullName())
                    .append(';');
        }
        return text.toString();
    }

    private static TypeName typeOf(ParameterAst parameter) {
        return parameter.attributes().stream()
                .filter(TypeConstraintAst.class::isInstance)
                .map(attribute -> ((TypeConstraintAst) attribute).typeName())
                .findFirst()
                .orElse(null);
    }

    /** Whether this very definition is in a list; others may be equal to it, and comparing trees takes long. */
    private static boolean holds(List<TypeDefinitionAst> list, TypeDefinitionAst definition) {
        for (TypeDefinitionAst each : list) {
            if (each == definition) {
                return true;
            }
        }
        return false;
    }

    private void checkContracts(TypeDefinitionAst type) {
        List<TypeDefinitionAst> chain = new ArrayList<>();
        NetType library = NetTypes.OBJECT;
        for (TypeDefinitionAst each = type; each != null && !holds(chain, each); ) {
            chain.add(each);
            TypeDefinitionAst next = null;
            for (TypeConstraintAst base : each.baseTypes()) {
                TypeDefinitionAst own = definitionOf(base);
                NetType known = own == null ? resolve(base.typeName()) : null;
                if (own != null) {
                    next = own;
                } else if (known != null && !known.isInterface()) {
                    library = known;
                }
            }
            each = next;
        }
        Implementation implementation = new Implementation(chain, library);
        String unfinished = implementation.missingOfBase();
        if (unfinished != null) {
            errors.add(notImplemented(type, unfinished));
            return;
        }
        for (TypeConstraintAst base : type.baseTypes()) {
            NetType contract = definitionOf(base) == null ? resolve(base.typeName()) : null;
            String missing = contract == null || !contract.isInterface() ? null : implementation.missing(contract);
            if (missing != null) {
                errors.add(notImplemented(type, missing));
                return;
            }
        }
    }

    private static ParseError notImplemented(TypeDefinitionAst type, String method) {
        String message = "Method '" + method + "' in type '" + type.name()
                + "' from assembly 'PowerShell Class Assembly, Version=1.0.0.1, Culture=neutral,"
                + " PublicKeyToken=null' does not have an implementation.";
        return ParseError.of(type.extent(), "TypeCreationError", type.name(), message);
    }
}
