package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.values.types.Guid;

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
    private final SessionState sessionState;
    private final Map<String, FunctionInfo> exportedFunctions = new LinkedHashMap<>();
    private final Map<String, CmdletInfo> exportedCmdlets = new LinkedHashMap<>();
    private final Map<String, AliasInfo> exportedAliases = new LinkedHashMap<>();
    private final Map<String, PSVariable> exportedVariables = new LinkedHashMap<>();
    private final List<PSModuleInfo> nestedModules = new ArrayList<>();
    private final List<PSModuleInfo> requiredModules = new ArrayList<>();
    private final Map<String, Object> manifest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Kind kind;
    private String moduleBase;
    private String version = "0.0";
    private String description = "";
    private String accessMode = "ReadWrite";
    private Guid guid;
    private CompiledScriptBlock onRemove;
    private CompiledScriptBlock definition;

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

    public void kind(Kind made) {
        kind = made;
    }

    /** The state of the module's code, or null where it has none. */
    public SessionState sessionState() {
        return sessionState;
    }

    /** The directory that the module lies in, or null for one made in memory. */
    public String moduleBase() {
        if (moduleBase != null) {
            return moduleBase;
        }
        int slash = path == null ? -1 : path.lastIndexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }

    public void moduleBase(String directory) {
        moduleBase = directory;
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

    public Guid guid() {
        return guid == null ? Guid.EMPTY : guid;
    }

    public void guid(Guid id) {
        guid = id;
    }

    /** Whether the module may be removed: {@code ReadWrite}, {@code ReadOnly} or {@code Constant}. */
    public String accessMode() {
        return accessMode;
    }

    public void accessMode(String mode) {
        accessMode = mode;
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

    /** The modules that this one imported for itself. */
    public List<PSModuleInfo> nestedModules() {
        return nestedModules;
    }

    /** The modules that had to be there before. */
    public List<PSModuleInfo> requiredModules() {
        return requiredModules;
    }

    /** The entries of the manifest, by name in any case. */
    public Map<String, Object> manifest() {
        return manifest;
    }

    /** The code of the module, or null. */
    public CompiledScriptBlock definition() {
        return definition;
    }

    public void definition(CompiledScriptBlock code) {
        definition = code;
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
