package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetType;

/**
 * A scope: variables, functions and aliases, and the scope that called. Variables that the code of the scope's own
 * script block mentions live in slots; others in a map. A slot holds null where the variable is not set, {@link #NULL} for a
 * variable that is null, a {@link PSVariable} where the variable has become an object, else the bare value.
 */
public final class Scope {
    /** The value of a set variable that is null. */
    public static final Object NULL = new Object();

    private final Scope parent;
    private final SessionState sessionState;
    private final VariableTable table;
    private final Object[] slots;
    private Frame owner;
    private Map<String, PSVariable> others;
    private Map<String, FunctionInfo> functions;
    private Map<String, AliasInfo> aliases;
    private Map<String, NetType> types;
    private Scope typesFrom;
    private Integer strictMode;
    private boolean scriptScope;

    /** A scope whose variables are all in the map: global scopes and those of modules. */
    public Scope(Scope parent, SessionState sessionState) {
        this(parent, sessionState, VariableTable.EMPTY, new Object[0]);
    }

    /** @param slots one for each name of the table; shared with the frame that runs in the scope */
    public Scope(Scope parent, SessionState sessionState, VariableTable table, Object[] slots) {
        this.parent = parent;
        this.sessionState = sessionState;
        this.table = table;
        this.slots = slots;
    }

    /** The scope that lookups go on to, or null for the global scope. */
    public Scope parent() {
        return parent;
    }

    public SessionState sessionState() {
        return sessionState;
    }

    void owner(Frame frame) {
        owner = frame;
    }

    /** Adds a class or enum that is defined in this scope; a later one of the same name hides it. */
    public void defineType(NetType type) {
        if (types == null) {
            types = new HashMap<>();
        }
        types.put(CaseFolding.fold(type.fullName()), type);
    }

    /** Makes the classes and enums of another scope known in this one. */
    public void importTypes(Scope other) {
        if (other.types != null) {
            other.types.values().forEach(this::defineType);
        }
    }

    /** Lets code of this scope see the types that another sees: methods see those of the place where their class stands. */
    public void typesFrom(Scope other) {
        typesFrom = other;
    }

    /** The class or enum of that folded name that scripts defined in this scope or an outer one, or null. */
    public NetType findType(String folded) {
        for (Scope s = this; s != null; s = s.parent) {
            NetType found = s.types == null ? null : s.types.get(folded);
            if (found == null && s.typesFrom != null) {
                found = s.typesFrom.findType(folded);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The variable of that folded name in this very scope, as an object, or null. */
    public PSVariable local(String folded) {
        PSVariable kept = kept(folded);
        return kept != null || owner == null ? kept : AutomaticVariables.find(owner, folded);
    }

    /** The same, but not those that a call has without anyone setting them. */
    private PSVariable kept(String folded) {
        int slot = table.slot(folded);
        if (slot >= 0 && slots[slot] != null) {
            return cell(slot);
        }
        return others == null ? null : others.get(folded);
    }

    /** The variable that an assignment in this scope changes, or null where it makes one. */
    public PSVariable assigned(String folded) {
        PSVariable kept = kept(folded);
        return kept == null ? allScope(folded) : kept;
    }

    /** Reads a variable of this very scope: null where it is not set, {@link #NULL} where it is null. */
    Object localValue(String folded) {
        int slot = table.slot(folded);
        Object held = slot >= 0 ? slots[slot] : null;
        if (held == null && others != null) {
            held = others.get(folded);
        }
        if (held == null && owner != null) {
            held = AutomaticVariables.find(owner, folded);
        }
        if (held instanceof PSVariable variable) {
            Object value = variable.get();
            return value == null ? NULL : value;
        }
        return held;
    }

    private PSVariable cell(int slot) {
        if (slots[slot] instanceof PSVariable cell) {
            return cell;
        }
        PSVariable cell = new PSVariable(table.name(slot), slots[slot] == NULL ? null : slots[slot]);
        slots[slot] = cell;
        return cell;
    }

    /** The nearest variable of that folded name, or null. Private variables of other scopes are passed over. */
    public PSVariable find(String folded) {
        for (Scope s = this; s != null; s = s.parent) {
            PSVariable found = s.local(folded);
            if (found != null && (s == this || !found.is(VariableOption.Private))) {
                return found;
            }
        }
        return null;
    }

    /** The value of the nearest variable of that folded name: null where there is none, {@link #NULL} where it is null. */
    public Object lookup(String folded) {
        for (Scope s = this; s != null; s = s.parent) {
            Object found = s.localValue(folded);
            if (found != null && (s == this || !s.isPrivate(folded))) {
                return found;
            }
        }
        return null;
    }

    private boolean isPrivate(String folded) {
        int slot = table.slot(folded);
        Object held = slot >= 0 && slots[slot] != null ? slots[slot] : others == null ? null : others.get(folded);
        return held instanceof PSVariable variable && variable.is(VariableOption.Private);
    }

    /** Assigns a variable in this scope, making it where it is not there; variables for all scopes are assigned where they are. */
    public void assign(String name, Object value) {
        PSVariable known = assigned(CaseFolding.fold(name));
        if (known != null) {
            known.set(value);
        } else {
            define(new PSVariable(name, value));
        }
    }

    private PSVariable allScope(String folded) {
        for (Scope s = parent; s != null; s = s.parent) {
            int slot = s.table.slot(folded);
            Object held = slot >= 0 ? s.slots[slot] : s.others == null ? null : s.others.get(folded);
            if (held instanceof PSVariable found && found.is(VariableOption.AllScope)) {
                return found;
            }
        }
        return null;
    }

    /** Puts a variable into this scope; one of the same name gives way. */
    public PSVariable define(PSVariable variable) {
        String folded = CaseFolding.fold(variable.name());
        int slot = table.slot(folded);
        if (slot >= 0) {
            if (slots[slot] instanceof PSVariable old) {
                old.markRemoved();
            }
            slots[slot] = variable;
        } else {
            if (others == null) {
                others = new LinkedHashMap<>();
            }
            PSVariable old = others.put(folded, variable);
            if (old != null) {
                old.markRemoved();
            }
        }
        return variable;
    }

    /** Takes a variable out of this scope. */
    public void remove(String name) {
        String folded = CaseFolding.fold(name);
        PSVariable known = local(folded);
        if (known == null) {
            return;
        }
        known.markRemoved();
        int slot = table.slot(folded);
        if (slot >= 0) {
            slots[slot] = null;
        } else if (others != null) {
            others.remove(folded);
        }
    }

    /** The variables of this very scope, as objects. */
    public List<PSVariable> variables() {
        List<PSVariable> found = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (slots[i] != null) {
                found.add(cell(i));
            }
        }
        if (others != null) {
            found.addAll(others.values());
        }
        if (owner != null) {
            found.addAll(AutomaticVariables.all(owner));
        }
        return found;
    }

    public Map<String, FunctionInfo> functions() {
        return functions == null ? Map.of() : functions;
    }

    /** Defines a function here; the caller tells the context that commands have changed. */
    void define(FunctionInfo function) {
        if (functions == null) {
            functions = new LinkedHashMap<>();
        }
        functions.put(CaseFolding.fold(function.name()), function);
    }

    boolean removeFunction(String folded) {
        return functions != null && functions.remove(folded) != null;
    }

    public Map<String, AliasInfo> aliases() {
        return aliases == null ? Map.of() : aliases;
    }

    void define(AliasInfo alias) {
        if (aliases == null) {
            aliases = new LinkedHashMap<>();
        }
        aliases.put(CaseFolding.fold(alias.name()), alias);
    }

    boolean removeAlias(String folded) {
        return aliases != null && aliases.remove(folded) != null;
    }

    /** Whether leaving this scope takes commands away. */
    boolean hasCommands() {
        return functions != null || aliases != null;
    }

    /** What Set-StrictMode set here, or null. */
    public Integer strictMode() {
        return strictMode;
    }

    /** The strict mode that holds here, set in this scope or the nearest one around it: 0 for off, else 1 to 3. */
    public int effectiveStrictMode() {
        for (Scope s = this; s != null; s = s.parent) {
            if (s.strictMode != null) {
                return s.strictMode;
            }
        }
        return 0;
    }

    public void strictMode(Integer level) {
        strictMode = level;
    }

    /** Whether the prefix {@code script:} means this scope: the top scopes, and the scopes of script files. */
    public boolean isScriptScope() {
        return scriptScope || this == sessionState.topScope();
    }

    public void markScriptScope() {
        scriptScope = true;
    }
}
