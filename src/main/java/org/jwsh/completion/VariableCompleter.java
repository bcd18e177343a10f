package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.binding.SyntaxTypeName;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.AttributedExpressionBaseAst;
import org.jwsh.language.ast.DataStatementAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ForEachStatementAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableDescriptions;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** Variables: those that the script sets before the cursor, those of the session, items of drives such as {@code $env:}. */
final class VariableCompleter {
    private static final List<String> SCOPES = List.of("Global:", "Local:", "Script:", "Private:", "Using:");
    private static final List<String> QUALIFIERS = List.of("global", "local", "private", "script", "using", "variable");

    /** Variables that are set as scripts run, by name. */
    private static final List<String> AUTOMATIC = List.of(
            "$",
            "?",
            "^",
            "_",
            "args",
            "ConfirmPreference",
            "CurrentlyExecutingCommand",
            "DebugPreference",
            "EnabledExperimentalFeatures",
            "env:PATHEXT",
            "error",
            "ErrorActionPreference",
            "ErrorView",
            "ExecutionContext",
            "false",
            "HOME",
            "Host",
            "InformationPreference",
            "input",
            "IsCoreCLR",
            "IsLinux",
            "IsMacOS",
            "IsWindows",
            "LASTEXITCODE",
            "LogCommandHealthEvent",
            "LogCommandLifecycleEvent",
            "LogEngineHealthEvent",
            "LogEngineLifecycleEvent",
            "LogProviderHealthEvent",
            "LogProviderLifecycleEvent",
            "LogSettingsEvent",
            "Matches",
            "MaximumHistoryCount",
            "MyInvocation",
            "NestedPromptLevel",
            "null",
            "OFS",
            "OutputEncoding",
            "PID",
            "ProgressPreference",
            "PSBoundParameters",
            "PSCmdlet",
            "PSCommandPath",
            "PSCulture",
            "PSDebugContext",
            "PSDefaultParameterValues",
            "PSEdition",
            "PSEmailServer",
            "PSHOME",
            "PSItem",
            "PSLogUserData",
            "PSModuleAutoLoadingPreference",
            "PSNativeCommandArgumentPassing",
            "PSScriptRoot",
            "PSSenderInfo",
            "PSSessionApplicationName",
            "PSSessionConfigurationName",
            "PSStyle",
            "PSUICulture",
            "PSVersionTable",
            "PWD",
            "ShellId",
            "StackTrace",
            "this",
            "true",
            "VerboseHelpErrors",
            "VerbosePreference",
            "WarningPreference",
            "WhatIfPreference");

    /** The parameters of TabExpansion2 that are not there where it completes a text. */
    private static final List<String> OF_OTHER_SET = List.of("ast", "tokens", "positionOfCursor");

    private static final String NEED_BRACES = "-`&@'\"#{}()$,;|<> .\\/ \t^";

    private final CompletionPlace place;
    private final String sigil;
    private final boolean braced;
    private final Map<String, CompletionResult> found = new LinkedHashMap<>();

    private VariableCompleter(CompletionPlace place, String sigil, boolean braced) {
        this.place = place;
        this.sigil = sigil;
        this.braced = braced;
    }

    /** @param typed the variable as far as it is typed, with its sigil */
    static List<CompletionResult> complete(CompletionPlace place, String typed) {
        boolean braced = typed.startsWith("{", 1);
        String path = typed.substring(braced ? 2 : 1);
        path = path.endsWith("}") ? path.substring(0, path.length() - 1) : path;
        int colon = path.indexOf(':');
        VariableCompleter completer = new VariableCompleter(place, typed.substring(0, 1), braced);
        completer.collect(path.substring(0, colon + 1), new Word(path.substring(colon + 1), ""));
        return new ArrayList<>(completer.found.values());
    }

    private void collect(String prefix, Word name) {
        boolean isVariable = prefix.isEmpty()
                || QUALIFIERS.contains(prefix.substring(0, prefix.length() - 1).toLowerCase(Locale.ROOT));
        ofScript(place).forEach((variable, type) -> {
            if (name.begins(variable)) {
                add(prefix + variable, variable, type == null ? variable : described(variable, type));
            }
        });
        if (!isVariable) {
            ofDrive(prefix, name);
            return;
        }
        ofSession(prefix, name);
        if (prefix.isEmpty()) {
            ofEnvironment(name);
            AUTOMATIC.stream().filter(name::begins).forEach(each -> add(each, each, each));
            drives(name);
            SCOPES.stream().filter(name::begins).forEach(scope -> add(scope, scope, scope));
        }
    }

    private void ofSession(String prefix, Word name) {
        Map<String, PSVariable> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Scope scope = place.scope(); scope != null; scope = scope.parent()) {
            for (PSVariable variable : scope.variables()) {
                if (name.begins(variable.name())
                        && !(OF_OTHER_SET.contains(variable.name()) && variable.get() == null)) {
                    known.putIfAbsent(variable.name(), variable);
                }
            }
        }
        known.forEach((variable, held) -> {
            Object value = held.get();
            String tip = value == null ? variable : described(variable, NetTypes.of(value));
            String description = VariableDescriptions.of(held);
            add(prefix + variable, variable, description.isEmpty() ? tip : tip + " - " + description);
        });
    }

    private void ofEnvironment(Word name) {
        if (name.begins("env")) {
            new TreeMap<>(place.context().host().environment())
                    .forEach((variable, value) -> add("env:" + variable, "env:" + variable, "[string]env:" + variable));
        }
    }

    private void drives(Word name) {
        SessionDrives.of(place.context()).drives().stream()
                .filter(drive -> drive.name().length() > 1 && name.begins(drive.name()))
                .sorted(Comparator.comparing(drive -> drive.name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(drive -> add(drive.name() + ":", drive.name(), drive.name()));
    }

    private void ofDrive(String prefix, Word name) {
        try {
            ItemPath root = SessionDrives.of(place.context()).resolve(prefix);
            List<String> names = new ArrayList<>(root.provider().childNames(root.path()));
            names.sort(Comparator.comparing(child -> child, String.CASE_INSENSITIVE_ORDER));
            names.stream().filter(name::begins).forEach(child -> add(prefix + child, child, child));
        } catch (NetException nowhere) {
            return;
        }
    }

    private void add(String path, String shown, String toolTip) {
        boolean plain = !braced && path.chars().noneMatch(c -> NEED_BRACES.indexOf(c) >= 0);
        String written = plain ? sigil + path : sigil + "{" + path + "}";
        found.putIfAbsent(written.toLowerCase(Locale.ROOT), new CompletionResult(written, shown, "Variable", toolTip));
    }

    private static String described(String name, NetType type) {
        return "[" + SyntaxTypeName.of(type) + "]$" + name;
    }

    /** The names of the variables that the script sets before the cursor, with what their types seem to be, or null. */
    private static Map<String, NetType> ofScript(CompletionPlace place) {
        Map<String, NetType> found = new LinkedHashMap<>();
        TypeInference types = new TypeInference(place);
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            if (assignment.extent().end() < place.cursor()) {
                ExpressionAst target = assignment.left();
                while (target instanceof AttributedExpressionBaseAst constrained) {
                    target = constrained.child();
                }
                if (target instanceof ParenExpressionAst several) {
                    addAll(several, found);
                }
                if (target instanceof ArrayLiteralAst several) {
                    addAll(several, found);
                }
                if (target instanceof VariableExpressionAst variable
                        && variable.path().drive() == null) {
                    Inferred value = types.ofAssigned(assignment);
                    found.put(variable.path().name(), value == null ? null : value.type());
                }
            }
        }
        for (DataStatementAst data : place.before(DataStatementAst.class)) {
            if (data.variable() != null) {
                found.putIfAbsent(data.variable(), null);
            }
        }
        for (ParameterAst parameter : place.before(ParameterAst.class)) {
            Inferred value = types.ofParameter(parameter);
            found.putIfAbsent(parameter.name().path().name(), value == null ? null : value.type());
        }
        for (ForEachStatementAst loop : place.before(ForEachStatementAst.class)) {
            found.putIfAbsent(loop.variable().path().name(), null);
        }
        return found;
    }

    /** The variables of an assignment to several. */
    private static void addAll(Ast targets, Map<String, NetType> found) {
        if (targets instanceof VariableExpressionAst variable && variable.path().drive() == null) {
            found.putIfAbsent(variable.path().name(), null);
        }
        targets.children().forEach(child -> addAll(child, found));
    }
}
