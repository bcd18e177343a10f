package org.jwsh.compile.types;

import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.StaticBinding;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;

/** What scripts see of the binding of commands that do not run: {@code StaticParameterBinder} and what it gives. */
final class StaticBinder {
    private static final String LANGUAGE = "System.Management.Automation.Language.";

    private StaticBinder() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static " + LANGUAGE + "StaticBindingResult BindCommand(" + LANGUAGE + "CommandAst commandAst)",
                        a -> bind((CommandAst) a[0]))
                .staticMethod(
                        "static " + LANGUAGE + "StaticBindingResult BindCommand(" + LANGUAGE
                                + "CommandAst commandAst, bool resolve)",
                        a -> bind((CommandAst) a[0]));
    }

    private static StaticBinding bind(CommandAst call) {
        ExecutionContext context = ExecutionContext.current();
        CommandInfo found = call.elements().getFirst() instanceof StringConstantExpressionAst name
                ? context.commands().find(name.value(), context.scope())
                : null;
        CommandInfo command = found instanceof AliasInfo alias ? CommandLookup.targetOrNull(alias) : found;
        return command == null ? null : StaticBinding.of(call, command, SafeValues::of);
    }

    static void result(TypeBuilder type) {
        type.property(
                        dictionary("ParameterBindingResult") + " BoundParameters",
                        StaticBinding.class,
                        binding -> byName("ParameterBindingResult", binding.bound()))
                .property(
                        dictionary("StaticBindingError") + " BindingExceptions",
                        StaticBinding.class,
                        binding -> byName("StaticBindingError", binding.refused()));
    }

    private static String dictionary(String value) {
        return "System.Collections.Generic.Dictionary[string," + LANGUAGE + value + "]";
    }

    private static GenericDictionary byName(String value, java.util.Map<Object, Object> entries) {
        NetType type = NetTypes.named(dictionary(value));
        GenericDictionary made = new GenericDictionary(
                type, NetTypes.STRING, NetTypes.named(LANGUAGE + value), KeyOrder.IGNORE_CASE, false);
        made.putAll(entries);
        return made;
    }

    static void bound(TypeBuilder type) {
        type.property(
                        "System.Management.Automation.ParameterMetadata Parameter",
                        StaticBinding.Result.class,
                        StaticBinding.Result::parameter)
                .property(
                        "System.Object ConstantValue", StaticBinding.Result.class, StaticBinding.Result::constantValue)
                .property(
                        LANGUAGE + "CommandElementAst Value", StaticBinding.Result.class, StaticBinding.Result::value);
    }

    static void refused(TypeBuilder type) {
        type.property(
                        LANGUAGE + "CommandElementAst CommandElement",
                        StaticBinding.Refusal.class,
                        StaticBinding.Refusal::commandElement)
                .property(
                        "System.Management.Automation.ParameterBindingException BindingException",
                        StaticBinding.Refusal.class,
                        StaticBinding.Refusal::bindingException);
    }
}
