package org.jwsh.compile.variable;

import java.util.Map;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** {@code [datetime] $args} on the left of an assignment: automatic variables take no other type than their own. */
public final class MistypedAutomaticVariable extends AssignableNode {
    private static final Map<String, String> TYPES = Map.of(
            "_", "System.Object",
            "args", "System.Object[]",
            "this", "System.Object",
            "input", "System.Object",
            "pscmdlet", "System.Management.Automation.PSScriptCmdlet",
            "psboundparameters", "System.Management.Automation.PSBoundParametersDictionary",
            "myinvocation", "System.Management.Automation.InvocationInfo",
            "psscriptroot", "System.String",
            "pscommandpath", "System.String");

    private final String name;
    private final String type;

    private MistypedAutomaticVariable(String name, String type) {
        this.name = name;
        this.type = type;
    }

    /** The node for a variable of a call that is given a type as written, or null where it may have that type. */
    public static MistypedAutomaticVariable of(String name, String type) {
        String own = TYPES.get(CaseFolding.fold(name));
        if (own == null) {
            return null;
        }
        NetType wanted = NetTypes.find(type);
        return wanted != null && wanted.fullName().equals(own) ? null : new MistypedAutomaticVariable(name, type);
    }

    @Override
    public Object eval(Frame frame) {
        throw mismatch();
    }

    @Override
    public void assign(Frame frame, Object value) {
        throw mismatch();
    }

    private NetException mismatch() {
        return NetException.runtime(
                "AssignmentStatementToAutomaticNotSupported",
                ErrorCategory.InvalidOperation,
                null,
                "Cannot assign automatic variable '" + name + "' with type '" + type + "'");
    }
}
