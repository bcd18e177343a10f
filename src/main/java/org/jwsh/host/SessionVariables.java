package org.jwsh.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.binding.EngineIntrinsics;
import org.jwsh.commands.session.HostIntrinsics;
import org.jwsh.formatting.PSStyle;
import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.ComputedVariable;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.LateVariable;
import org.jwsh.runtime.NullVariable;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.types.TextEncoding;

/** The variables that every session starts with. */
final class SessionVariables {
    private static final String SESSION_URI = "http://schemas.microsoft.com/powershell/Microsoft.PowerShell";

    private SessionVariables() {}

    static void define(ExecutionContext context) {
        Scope scope = context.globalScope();
        constant(scope, "true", true);
        constant(scope, "false", false);
        scope.define(new NullVariable());
        constant(scope, "HOME", context.host().environment().getOrDefault("HOME", ""));
        constant(scope, "PSHOME", System.getProperty("jwsh.home", ""));
        constant(scope, "PID", processId());
        constant(scope, "ExecutionContext", new EngineIntrinsics(context));
        constant(scope, "PSEdition", "Core");
        constant(scope, "ShellId", "Microsoft.PowerShell");
        constant(scope, "IsLinux", System.getProperty("os.name").equals("Linux"));
        constant(scope, "IsWindows", System.getProperty("os.name").startsWith("Windows"));
        constant(scope, "IsMacOS", System.getProperty("os.name").startsWith("Mac"));
        constant(scope, "IsCoreCLR", true);
        scope.define(new ComputedVariable(
                "Host", () -> context.service(HostIntrinsics.class, () -> new HostIntrinsics(context))));
        scope.define(new ComputedVariable("?", context::success));
        scope.define(new ComputedVariable("PSCulture", () -> "en-US"));
        scope.define(new ComputedVariable("PSUICulture", () -> "en-US"));
        scope.define(new PSVariable("Error", context.errors().records()));
        EnumType actions = enumeration("ActionPreference");
        EnumValue goOn = actions.find(ActionPreference.Continue.name());
        EnumValue inSilence = actions.find(ActionPreference.SilentlyContinue.name());
        scope.define(new PSVariable("ErrorActionPreference", goOn));
        scope.define(new PSVariable("WarningPreference", goOn));
        scope.define(new PSVariable("VerbosePreference", inSilence));
        scope.define(new PSVariable("DebugPreference", inSilence));
        scope.define(new PSVariable("InformationPreference", inSilence));
        scope.define(new PSVariable("ProgressPreference", goOn));
        late(scope, "ConfirmPreference", "ConfirmImpact", "High");
        scope.define(new PSVariable("WhatIfPreference", false));
        late(scope, "ErrorView", "ErrorView", "ConciseView");
        scope.define(new PSVariable("FormatEnumerationLimit", 4));
        scope.define(new LateVariable("PSStyle", () -> PSStyle.of(context)));
        scope.define(new PSVariable("MaximumHistoryCount", 4096));
        scope.define(new LateVariable(
                "PSVersionTable", VersionTable::make, VariableOption.Constant, VariableOption.AllScope));
        scope.define(new LateVariable("OutputEncoding", () -> TextEncoding.UTF8_PLAIN));
        scope.define(new PSVariable("NestedPromptLevel", 0));
        scope.define(new PSVariable("PSEmailServer", ""));
        scope.define(new PSVariable("PSSessionConfigurationName", SESSION_URI));
        scope.define(new PSVariable("PSSessionApplicationName", "wsman"));
        scope.define(new PSVariable(
                "PSDefaultParameterValues",
                LanguagePrimitives.convertTo(
                        new org.jwsh.values.collections.Hashtable(), NetTypes.named("System.Collections.Hashtable"))));
        late(scope, "PSNativeCommandArgumentPassing", "NativeArgumentPassingStyle", "Standard");
        scope.define(new PSVariable("PSNativeCommandUseErrorActionPreference", false));
    }

    private static void constant(Scope scope, String name, Object value) {
        scope.define(new PSVariable(name, value, VariableOption.Constant, VariableOption.AllScope));
    }

    /** A variable that starts with a constant of an enumeration, which is read when the variable is. */
    private static void late(Scope scope, String name, String type, String constant) {
        scope.define(new LateVariable(name, () -> enumeration(type).find(constant)));
    }

    private static EnumType enumeration(String name) {
        return (EnumType) NetTypes.named("System.Management.Automation." + name);
    }

    /** The kernel's own file tells it where there is one; the JVM's way takes longer, since it is ready for more. */
    private static int processId() {
        try {
            return Integer.parseInt(
                    Files.readSymbolicLink(Path.of("/proc/self")).toString());
        } catch (IOException | UnsupportedOperationException | NumberFormatException elsewhere) {
            return (int) ProcessHandle.current().pid();
        }
    }
}
