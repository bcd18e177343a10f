package org.jwsh.commands.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Version;

/** Sees to it before a script runs that what its {@code #requires} lines ask for is there; modules are imported. */
public final class ScriptRequirementsCheck {
    private static final String PREFIX =
            "The script '%s' cannot be run because it contained a \"#requires\" statement for ";

    private final ExternalScriptInfo script;
    private final ScriptRequirements required;
    private final ExecutionContext context;

    private ScriptRequirementsCheck(ExternalScriptInfo script, ScriptRequirements required, ExecutionContext context) {
        this.script = script;
        this.required = required;
        this.context = context;
    }

    /**
     * Checks a script that is about to run.
     *
     * @throws NetException of type ScriptRequiresException where something is missing
     */
    public static void of(ExternalScriptInfo script, ExecutionContext context) {
        ScriptRequirements required = script.block().code().ast().requirements();
        if (required != null) {
            ScriptRequirementsCheck check = new ScriptRequirementsCheck(script, required, context);
            check.elevation();
            check.version();
            check.edition();
            check.modules();
        }
    }

    private void elevation() {
        if (required.elevation() && !"root".equals(System.getProperty("user.name"))) {
            throw failure(
                    "The script '%s' cannot be run because it contains a \"#requires\" statement for running as"
                            + " Administrator. The current PowerShell session is not running as Administrator. Start"
                            + " PowerShell by using the Run as Administrator option, and then try running the script"
                            + " again.",
                    "ScriptRequiresElevation", ErrorCategory.PermissionDenied);
        }
    }

    private void version() {
        String wanted = required.version();
        if (wanted == null) {
            return;
        }
        Version version = Version.parse(wanted.indexOf('.') < 0 ? wanted + ".0" : wanted);
        if (!new VersionRange(version, null, null).accepts(ManifestLoading.ENGINE)) {
            throw failure(
                    PREFIX + "PowerShell " + version + ". The version of PowerShell that is required by the script does"
                            + " not match the currently running version of PowerShell " + ManifestLoading.ENGINE + ".",
                    "ScriptRequiresUnmatchedPSVersion",
                    ErrorCategory.ResourceUnavailable);
        }
    }

    private void edition() {
        List<String> editions = required.editions();
        if (!editions.isEmpty() && editions.stream().noneMatch("Core"::equalsIgnoreCase)) {
            throw failure(
                    PREFIX + "PowerShell editions '" + String.join(",", editions)
                            + "'. The edition of PowerShell that is required by the script does not match the currently"
                            + " running PowerShell Core edition.",
                    "ScriptRequiresUnmatchedPSEdition",
                    ErrorCategory.ResourceUnavailable);
        }
    }

    private void modules() {
        List<String> missing = new ArrayList<>();
        for (ExpressionAst written : required.modules()) {
            ModuleSpecification wanted = ModuleSpecification.of(
                    ScriptCompilation.compile(value(written), script.path(), context, context.globalState())
                            .invoke()
                            .getFirst());
            if (!isThere(wanted)) {
                missing.add("The module '" + wanted.name() + "' "
                        + (wanted.versions().isOpen() ? "" : wanted.versions().described() + " ") + "cannot be found.");
            }
        }
        if (!missing.isEmpty()) {
            NetException failure = failure(
                    "The script '%s' cannot be run because the following modules that are specified by the"
                            + " \"#requires\" statements of the script are missing: " + String.join(", ", missing)
                            + ".",
                    "ScriptRequiresMissingModules",
                    ErrorCategory.ResourceUnavailable);
            failure.with("MissingPSSnapIns", missing.toArray(String[]::new));
            throw failure;
        }
    }

    /** A module as it is written; a bare name is a string. */
    private static String value(ExpressionAst written) {
        String text = written.extent().text();
        return text.startsWith("@") || text.startsWith("'") || text.startsWith("\"")
                ? text
                : "'" + text.replace("'", "''") + "'";
    }

    private boolean isThere(ModuleSpecification wanted) {
        ImportedModules modules = ImportedModules.of(context);
        if (modules.imported().stream().anyMatch(wanted::matches)) {
            return true;
        }
        Path file = new ModuleFiles(context).find(wanted);
        if (file != null) {
            ModuleLoader.of(context).importFrom(file, ImportChoice.GLOBAL);
            return true;
        }
        return modules.importByName(wanted.name()).filter(wanted::matches).isPresent()
                || context.commands().cmdlets().values().stream()
                        .anyMatch(each -> each.moduleName().equalsIgnoreCase(wanted.name()));
    }

    private NetException failure(String message, String errorId, ErrorCategory category) {
        NetException failure = NetException.of(
                        "System.Management.Automation.ScriptRequiresException", message.formatted(script.name()))
                .withRecord(errorId, category, script.name());
        failure.with("CommandName", script.name());
        return failure;
    }
}
