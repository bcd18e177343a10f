package org.jwsh.host;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptCompilation;

/** The functions that every session starts with; their text is compiled when one is first called. */
final class DefaultFunctions {
    private static final String PROMPT =
            "\"PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) \"";
    private static final String CLEAR = "[Console]::Write(\"`e[H`e[2J`e[3J\")";
    private static final String PAUSE = "$null = Read-Host 'Press Enter to continue...'";
    private static final String PAGED = """
        [CmdletBinding()]
        param([Parameter(ValueFromPipeline)][psobject] $InputObject)
        begin { $pipe = { Out-String -Stream }.GetSteppablePipeline($MyInvocation.CommandOrigin); $pipe.Begin($true) }
        process { $pipe.Process($_) }
        end { $pipe.End() }
        """;

    private DefaultFunctions() {}

    static void define(ExecutionContext context) {
        Scope scope = context.globalScope();
        define(scope, context, "prompt", PROMPT);
        define(scope, context, "cd..", "Set-Location ..");
        define(scope, context, "cd\\", "Set-Location /");
        define(scope, context, "cd~", "Set-Location ~");
        define(scope, context, "Clear-Host", CLEAR);
        define(scope, context, "oss", PAGED);
        define(scope, context, "pause", PAUSE);
    }

    private static void define(Scope scope, ExecutionContext context, String name, String text) {
        FunctionInfo function = new FunctionInfo(
                name, false, () -> ScriptCompilation.compile(text, null, context, context.globalState()));
        context.commands().define(function, scope);
    }
}
