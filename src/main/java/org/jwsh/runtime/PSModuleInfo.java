package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A module: what it is called, where it lies, its state and what it exports. */
public final class PSModuleInfo {
    /** What a module is made of. */
    public enum Kind {
        Script,
        Binary,
        Manifest,
        Cim,
        Workflow
    }

    private final String name;
    private final String path;
    private final Kind kind;
    private final SessionState sessionState;
    private final Map<String, FunctionInfo> exportedFunctions = new LinkedHashMap<>();
    private final Map<String, CmdletInfo> exportedCmdlets = new LinkedHashMap<>();
    private final Map<String, AliasInfo> exportedAliases = new LinkedHashMap<>();
    private final Map<String, PSVariable> exportedVariables = new LinkedHashMap<>();
    private final List<PSModuleInfo> nestedModules = new ArrayList<>();
    private final Map<String, Object> manifest = new LinkedHashMap<>();
    private String version = "0.0";
    private String description = "";
    private CompiledScriptBlock onRemove;

    /**
     * @param path the file, or null for one made in memory
     * @param globalScope where lookups of the module's code go on; null for a module without a scope of its own
     */
    public PSModuleInfo(String name, String path, Kind kind, Scope globalScope) {
        this.name = name;
        this.path = path;
        this.kind = kind;
        this.sessionState = globalScope == null ? null : new SessionState(this, globalScope);
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public Kind kind() {
        return kind;
    }

    public SessionState sessionState() {
        return sessionState;
    }

    public String version() {
        return version;
    }

    public void version(String text) {
        version = text;
    }

    public String description() {
        return description;
    }

    public void description(String text) {
        description = text;
    }

    public Map<String, FunctionInfo> exportedFunctions() {
        return exportedFunctions;
    }

    public Map<String, CmdletInfo> exportedCmdlets() {
        return exportedCmdlets;
    }

    public Map<String, AliasInfo> exportedAliases() {
        return exportedAliases;
    }

    public Map<String, PSVariable> exportedVariables() {
        return exportedVariables;
    }

    public List<PSModuleInfo> nestedModules() {
        return nestedModules;
    }

    /** The entries of the manifest that the engine does not read itself. */
    public Map<String, Object> manifest() {
        return manifest;
    }

    public CompiledScriptBlock onRemove() {
        return onRemove;
    }

    public void onRemove(CompiledScriptBlock block) {
        onRemove = block;
    }

    @Override
    public String toString() {
        return name;
    }
}
