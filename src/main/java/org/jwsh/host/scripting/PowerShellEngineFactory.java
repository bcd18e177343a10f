package org.jwsh.host.scripting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import org.jwsh.host.ProductVersion;

/** Makes PowerShell engines; {@code new ScriptEngineManager().getEngineByName("powershell")} finds it. */
public final class PowerShellEngineFactory implements ScriptEngineFactory {
    private static final String LANGUAGE = "PowerShell";

    /** What {@link #getParameter} answers; there is no {@code THREADING}: an engine is for one thread at a time. */
    private static final Map<String, String> PARAMETERS = Map.of(
            ScriptEngine.NAME,
            LANGUAGE,
            ScriptEngine.ENGINE,
            "jwsh",
            ScriptEngine.ENGINE_VERSION,
            ProductVersion.product(),
            ScriptEngine.LANGUAGE,
            LANGUAGE,
            ScriptEngine.LANGUAGE_VERSION,
            ProductVersion.LANGUAGE);

    @Override
    public String getEngineName() {
        return PARAMETERS.get(ScriptEngine.ENGINE);
    }

    @Override
    public String getEngineVersion() {
        return PARAMETERS.get(ScriptEngine.ENGINE_VERSION);
    }

    @Override
    public List<String> getExtensions() {
        return List.of("ps1");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of("application/x-powershell");
    }

    @Override
    public List<String> getNames() {
        return List.of("powershell", LANGUAGE, "pwsh", "jwsh");
    }

    @Override
    public String getLanguageName() {
        return LANGUAGE;
    }

    @Override
    public String getLanguageVersion() {
        return ProductVersion.LANGUAGE;
    }

    @Override
    public Object getParameter(String key) {
        return PARAMETERS.get(key);
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        return Stream.of(arguments)
                .map(name -> "$" + name)
                .collect(Collectors.joining(", ", "$" + object + "." + method + "(", ")"));
    }

    /** A statement that writes a text to standard output. */
    @Override
    public String getOutputStatement(String toDisplay) {
        return "Write-Host '" + toDisplay.replace("'", "''") + "'";
    }

    @Override
    public String getProgram(String... statements) {
        return String.join("\n", statements);
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return new PowerShellEngine(this);
    }
}
