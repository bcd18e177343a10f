package org.jwsh.compile.types;

import java.util.function.Supplier;
import org.jwsh.binding.StaticBinding;
import org.jwsh.compile.classes.HiddenAttribute;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseError;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptPosition;
import org.jwsh.language.Token;
import org.jwsh.language.VariablePath;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.IfClause;
import org.jwsh.language.ast.KeyValuePair;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.language.ast.SwitchClause;
import org.jwsh.language.ast.TypeName;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeDefinition;
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
            case "system.management.automation.hiddenattribute" ->
                TypeSpec.ofClass(
                                AUTOMATION + "HiddenAttribute",
                                HiddenAttribute.class,
                                () -> type -> type.constructor(
                                        AUTOMATION + "HiddenAttribute new()", a -> new HiddenAttribute()))
                        .extending(AUTOMATION + "Internal.ParsingBaseAttribute");
            case "system.management.automation.psreference" ->
                TypeSpec.ofClass(AUTOMATION + "PSReference", VariableReference.class, () -> ReferenceMembers::define);
            case "system.management.automation.psreference`1" ->
                TypeSpec.ofClass(AUTOMATION + "PSReference`1", VariableReference.class, () -> type -> {})
                        .extending(AUTOMATION + "PSReference");
            case "system.management.automation.language.staticparameterbinder" ->
                TypeSpec.ofClass(LANGUAGE + "StaticParameterBinder", Object.class, () -> StaticBinder::define);
            case "system.management.automation.language.staticbindingresult" ->
                TypeSpec.ofClass(LANGUAGE + "StaticBindingResult", StaticBinding.class, () -> StaticBinder::result);
            case "system.management.automation.language.parameterbindingresult" ->
                TypeSpec.ofClass(
                        LANGUAGE + "ParameterBindingResult", StaticBinding.Result.class, () -> StaticBinder::bound);
            case "system.management.automation.language.staticbindingerror" ->
                TypeSpec.ofClass(
                        LANGUAGE + "StaticBindingError", StaticBinding.Refusal.class, () -> StaticBinder::refused);
            case "system.management.automation.language.parser" ->
                TypeSpec.ofClass(LANGUAGE + "Parser", Parser.class, () -> ParserMembers::define);
            case "system.management.automation.psparser" ->
                TypeSpec.ofClass(AUTOMATION + "PSParser", ParserMembers.class, () -> ParserMembers::defineLegacy);
            case "system.management.automation.pstoken" ->
                TypeSpec.ofClass(AUTOMATION + "PSToken", LegacyToken.class, () -> LegacyToken::define);
            case "system.management.automation.variablepath" ->
                TypeSpec.ofClass(
                        AUTOMATION + "VariablePath", VariablePath.class, () -> NameMembers::defineVariablePath);
            case "system.management.automation.language.scriptrequirements" ->
                TypeSpec.ofClass(
                        LANGUAGE + "ScriptRequirements",
                        ScriptRequirements.class,
                        () -> NameMembers::defineRequirements);
            case "system.management.automation.language.itypename" ->
                TypeSpec.ofInterface(LANGUAGE + "ITypeName", TypeName.class, () -> TypeNameMembers::define);
            case "system.management.automation.language.typename" ->
                name("TypeName", SimpleTypeName.class, () -> type -> {});
            case "system.management.automation.language.arraytypename" ->
                name("ArrayTypeName", ArrayTypeName.class, () -> NameMembers::defineArray);
            case "system.management.automation.language.generictypename" ->
                name("GenericTypeName", GenericTypeName.class, () -> NameMembers::defineGeneric);
            case "system.management.automation.language.token" ->
                TypeSpec.ofClass(LANGUAGE + "Token", Token.class, () -> TokenMembers::define);
            case "system.management.automation.language.numbertoken" ->
                token(Token.NumberToken.class, "Token", () -> TokenMembers::defineValue);
            case "system.management.automation.language.variabletoken" ->
                token(Token.VariableToken.class, "Token", () -> TokenMembers::defineVariable);
            case "system.management.automation.language.parametertoken" ->
                token(Token.ParameterToken.class, "Token", () -> TokenMembers::defineParameter);
            case "system.management.automation.language.labeltoken" ->
                token(Token.LabelToken.class, "Token", () -> TokenMembers::defineLabel);
            case "system.management.automation.language.stringtoken" ->
                token(Token.StringToken.class, "Token", () -> TokenMembers::defineValue);
            case "system.management.automation.language.stringliteraltoken" ->
                token(Token.StringLiteralToken.class, "StringToken", () -> type -> {});
            case "system.management.automation.language.stringexpandabletoken" ->
                token(Token.StringExpandableToken.class, "StringToken", () -> type -> {});
            case "system.management.automation.language.redirectiontoken" ->
                token(Token.RedirectionToken.class, "Token", () -> type -> {});
            case "system.management.automation.language.inputredirectiontoken" ->
                token(Token.InputRedirectionToken.class, "RedirectionToken", () -> type -> {});
            case "system.management.automation.language.mergingredirectiontoken" ->
                token(Token.MergingRedirectionToken.class, "RedirectionToken", () -> TokenMembers::defineMerging);
            case "system.management.automation.language.fileredirectiontoken" ->
                token(Token.FileRedirectionToken.class, "RedirectionToken", () -> TokenMembers::defineFile);
            case "system.management.automation.language.parseerror" ->
                TypeSpec.ofClass(LANGUAGE + "ParseError", ParseError.class, () -> ParserMembers::defineError);
            case "system.management.automation.language.nullstring" ->
                TypeSpec.ofClass(LANGUAGE + "NullString", NullString.class, () -> NullString::define);
            case "system.management.automation.internal.automationnull" ->
                TypeSpec.ofClass(
                        AUTOMATION + "Internal.AutomationNull",
                        AutomationNull.class,
                        () -> type -> type.staticProperty("psobject Value", () -> AutomationNull.VALUE));
            case "system.management.automation.language.iscriptposition" ->
                TypeSpec.ofClass(LANGUAGE + "IScriptPosition", ScriptPosition.class, () -> ExtentMembers::position);
            case "system.management.automation.language.iscriptextent" ->
                TypeSpec.ofClass(LANGUAGE + "IScriptExtent", Extent.class, () -> ExtentMembers::define);
            case "system.management.automation.language.codegeneration" ->
                TypeSpec.ofClass(LANGUAGE + "CodeGeneration", Void.class, () -> CodeGeneration::define);
            case "system.management.automation.language.iparametermetadataprovider" ->
                TypeSpec.ofInterface(LANGUAGE + "IParameterMetadataProvider", ScriptBlockAst.class, () -> type -> {});
            case "system.management.automation.language.astvisitor" ->
                visitor("AstVisitor", () -> TreeVisitor::defineVisitor);
            case "system.management.automation.language.astvisitor2" ->
                visitor("AstVisitor2", () -> TreeVisitor::defineSecondVisitor).extending(LANGUAGE + "AstVisitor");
            case "system.management.automation.language.icustomastvisitor" ->
                contract("ICustomAstVisitor", () -> TreeVisitor::defineCustom);
            case "system.management.automation.language.icustomastvisitor2" ->
                contract("ICustomAstVisitor2", () -> TreeVisitor::defineSecondCustom)
                        .implementing(LANGUAGE + "ICustomAstVisitor");
            case "system.management.automation.language.defaultcustomastvisitor" ->
                visitor("DefaultCustomAstVisitor", () -> TreeVisitor::defineCustom)
                        .implementing(LANGUAGE + "ICustomAstVisitor");
            case "system.management.automation.language.defaultcustomastvisitor2" ->
                visitor("DefaultCustomAstVisitor2", () -> TreeVisitor::defineSecondCustom)
                        .extending(LANGUAGE + "DefaultCustomAstVisitor")
                        .implementing(LANGUAGE + "ICustomAstVisitor2", LANGUAGE + "ICustomAstVisitor");
            case "system.management.automation.language.iastpostvisithandler" ->
                contract("IAstPostVisitHandler", () -> TreeVisitor::definePostVisit);
            case "system.management.automation.language.configurationdefinitionast" ->
                TypeSpec.ofClass(LANGUAGE + "ConfigurationDefinitionAst", Configuration.class, () -> type -> {})
                        .extending(LANGUAGE + "StatementAst");
            case "system.management.automation.language.dynamickeywordstatementast" ->
                TypeSpec.ofClass(LANGUAGE + "DynamicKeywordStatementAst", DynamicKeyword.class, () -> type -> {})
                        .extending(LANGUAGE + "StatementAst");
            case "system.management.automation.language.ast" -> ast(Ast.class);
            default -> folded.startsWith("system.management.automation.language.") ? node(folded) : null;
        };
    }

    private static TypeSpec token(Class<? extends Token> kind, String base, Supplier<TypeDefinition> members) {
        return TypeSpec.ofClass(LANGUAGE + kind.getSimpleName(), kind, members).extending(LANGUAGE + base);
    }

    private static TypeSpec name(String name, Class<? extends TypeName> kind, Supplier<TypeDefinition> members) {
        return TypeSpec.ofClass(LANGUAGE + name, kind, members).extending(LANGUAGE + "ITypeName");
    }

    /** A class whose objects only scripts make, by deriving from it. */
    private static TypeSpec visitor(String name, Supplier<TypeDefinition> members) {
        return TypeSpec.ofClass(LANGUAGE + name, Object.class, members);
    }

    private static TypeSpec contract(String name, Supplier<TypeDefinition> members) {
        return TypeSpec.ofInterface(LANGUAGE + name, Object.class, members);
    }

    /** The pairs in statements, which scripts see as tuples. */
    private static TypeSpec pair(Class<?> javaClass) {
        TypeDefinition members = switch (javaClass.getSimpleName()) {
            case "IfClause" ->
                type -> NameMembers.definePair(type, IfClause.class, IfClause::condition, IfClause::body);
            case "SwitchClause" ->
                type -> NameMembers.definePair(type, SwitchClause.class, SwitchClause::condition, SwitchClause::body);
            default -> type -> NameMembers.definePair(type, KeyValuePair.class, KeyValuePair::key, KeyValuePair::value);
        };
        return TypeSpec.ofClass("System.Tuple<" + javaClass.getSimpleName() + ">", javaClass, () -> members);
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
        if (Token.class.isAssignableFrom(javaClass) && javaClass != Token.class) {
            return byName("system.management.automation.language." + CaseFolding.fold(javaClass.getSimpleName()));
        }
        return switch (name) {
            case "org.jwsh.runtime.CompiledScriptBlock", "org.jwsh.values.ScriptBlock" ->
                byName("system.management.automation.scriptblock");
            case "org.jwsh.compile.types.SteppablePipeline" -> byName("system.management.automation.steppablepipeline");
            case "org.jwsh.compile.types.VariableReference" -> byName("system.management.automation.psreference`1");
            case "org.jwsh.compile.types.NullString" -> byName("system.management.automation.language.nullstring");
            case "org.jwsh.binding.StaticBinding" ->
                byName("system.management.automation.language.staticbindingresult");
            case "org.jwsh.binding.StaticBinding$Result" ->
                byName("system.management.automation.language.parameterbindingresult");
            case "org.jwsh.binding.StaticBinding$Refusal" ->
                byName("system.management.automation.language.staticbindingerror");
            case "org.jwsh.language.Token" -> byName("system.management.automation.language.token");
            case "org.jwsh.language.VariablePath" -> byName("system.management.automation.variablepath");
            case "org.jwsh.language.ast.ScriptRequirements" ->
                byName("system.management.automation.language.scriptrequirements");
            case "org.jwsh.language.ast.SimpleTypeName" -> byName("system.management.automation.language.typename");
            case "org.jwsh.language.ast.ArrayTypeName" -> byName("system.management.automation.language.arraytypename");
            case "org.jwsh.language.ast.GenericTypeName" ->
                byName("system.management.automation.language.generictypename");
            case "org.jwsh.language.ast.IfClause",
                    "org.jwsh.language.ast.SwitchClause",
                    "org.jwsh.language.ast.KeyValuePair" -> pair(javaClass);
            case "org.jwsh.compile.types.LegacyToken" -> byName("system.management.automation.pstoken");
            case "org.jwsh.language.ParseError" -> byName("system.management.automation.language.parseerror");
            case "org.jwsh.language.ScriptPosition" -> byName("system.management.automation.language.iscriptposition");
            case "org.jwsh.language.Extent" -> byName("system.management.automation.language.iscriptextent");
            default -> null;
        };
    }

    /** Stands for configurations, which no tree has: they are read as commands. */
    private static final class Configuration {
        private Configuration() {}
    }

    /** Stands for the statements of keywords that configurations add, which no tree has. */
    private static final class DynamicKeyword {
        private DynamicKeyword() {}
    }
}
