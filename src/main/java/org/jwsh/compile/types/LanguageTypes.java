package org.jwsh.compile.types;

import org.jwsh.language.Extent;
import org.jwsh.language.ParseError;
import org.jwsh.language.Parser;
import org.jwsh.language.Token;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.language.ast.TypeName;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of the language, each when it is first asked for. */
public final class LanguageTypes implements TypeSource {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String LANGUAGE = AUTOMATION + "Language.";
    private static final String TREE = "org.jwsh.language.ast.";

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.scriptblock" ->
                TypeSpec.ofClass(AUTOMATION + "ScriptBlock", ScriptBlock.class, () -> ScriptBlockMembers::define);
            case "system.management.automation.steppablepipeline" ->
                TypeSpec.ofClass(
                        AUTOMATION + "SteppablePipeline", SteppablePipeline.class, () -> SteppablePipeline::define);
            case "system.management.automation.psreference" ->
                TypeSpec.ofClass(AUTOMATION + "PSReference", VariableReference.class, () -> ReferenceMembers::define);
            case "system.management.automation.psreference`1" ->
                TypeSpec.ofClass(AUTOMATION + "PSReference`1", VariableReference.class, () -> type -> {})
                        .extending(AUTOMATION + "PSReference");
            case "system.management.automation.language.parser" ->
                TypeSpec.ofClass(LANGUAGE + "Parser", Parser.class, () -> ParserMembers::define);
            case "system.management.automation.language.token" ->
                TypeSpec.ofClass(LANGUAGE + "Token", Token.class, () -> TokenMembers::define);
            case "system.management.automation.language.parseerror" ->
                TypeSpec.ofClass(LANGUAGE + "ParseError", ParseError.class, () -> ParserMembers::defineError);
            case "system.management.automation.language.nullstring" ->
                TypeSpec.ofClass(LANGUAGE + "NullString", NullString.class, () -> NullString::define);
            case "system.management.automation.internal.automationnull" ->
                TypeSpec.ofClass(
                        AUTOMATION + "Internal.AutomationNull",
                        AutomationNull.class,
                        () -> type -> type.staticProperty("psobject Value", () -> AutomationNull.VALUE));
            case "system.management.automation.language.iscriptextent" ->
                TypeSpec.ofClass(LANGUAGE + "IScriptExtent", Extent.class, () -> ExtentMembers::define);
            case "system.management.automation.language.typename" -> typeName(SimpleTypeName.class);
            case "system.management.automation.language.generictypename" -> typeName(GenericTypeName.class);
            case "system.management.automation.language.arraytypename" -> typeName(ArrayTypeName.class);
            case "system.management.automation.language.iparametermetadataprovider" ->
                TypeSpec.ofInterface(LANGUAGE + "IParameterMetadataProvider", ScriptBlockAst.class, () -> type -> {});
            case "system.management.automation.language.ast" -> ast(Ast.class);
            default -> folded.startsWith("system.management.automation.language.") ? node(folded) : null;
        };
    }

    private static TypeSpec typeName(Class<? extends TypeName> javaClass) {
        String name = javaClass == SimpleTypeName.class ? "TypeName" : javaClass.getSimpleName();
        return TypeSpec.ofClass(LANGUAGE + name, javaClass, () -> TypeNameMembers::define);
    }

    private static TypeSpec node(String folded) {
        String name = folded.substring(folded.lastIndexOf('.') + 1);
        for (Class<?> kind : Ast.class.getPermittedSubclasses()) {
            Class<?> found = find(kind, name);
            if (found != null) {
                return ast(found);
            }
        }
        return null;
    }

    private static Class<?> find(Class<?> kind, String folded) {
        if (CaseFolding.fold(kind.getSimpleName()).equals(folded)) {
            return kind;
        }
        if (kind.isSealed()) {
            for (Class<?> below : kind.getPermittedSubclasses()) {
                Class<?> found = find(below, folded);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static TypeSpec ast(Class<?> node) {
        TypeSpec spec =
                TypeSpec.ofClass(LANGUAGE + node.getSimpleName(), node, () -> type -> TreeMembers.define(node, type));
        if (node == ScriptBlockAst.class) {
            spec = spec.implementing(LANGUAGE + "IParameterMetadataProvider");
        }
        Class<?> above = node == Ast.class ? null : base(node);
        return above == null ? spec : spec.extending(LANGUAGE + above.getSimpleName());
    }

    private static Class<?> base(Class<?> node) {
        for (Class<?> above : node.getInterfaces()) {
            if (Ast.class.isAssignableFrom(above)) {
                return above;
            }
        }
        return Ast.class;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        String name = javaClass.getName();
        if (name.startsWith(TREE) && Ast.class.isAssignableFrom(javaClass)) {
            return ast(javaClass);
        }
        if (TypeName.class.isAssignableFrom(javaClass) && javaClass.isRecord()) {
            return typeName(javaClass.asSubclass(TypeName.class));
        }
        return switch (name) {
            case "org.jwsh.runtime.CompiledScriptBlock", "org.jwsh.values.ScriptBlock" ->
                byName("system.management.automation.scriptblock");
            case "org.jwsh.compile.types.SteppablePipeline" -> byName("system.management.automation.steppablepipeline");
            case "org.jwsh.compile.types.VariableReference" -> byName("system.management.automation.psreference`1");
            case "org.jwsh.compile.types.NullString" -> byName("system.management.automation.language.nullstring");
            case "org.jwsh.language.Token" -> byName("system.management.automation.language.token");
            case "org.jwsh.language.ParseError" -> byName("system.management.automation.language.parseerror");
            case "org.jwsh.language.Extent" -> byName("system.management.automation.language.iscriptextent");
            default -> null;
        };
    }
}
