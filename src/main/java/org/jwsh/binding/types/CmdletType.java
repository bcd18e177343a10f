package org.jwsh.binding.types;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.binding.attributes.CmdletAttribute;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** The type that implements a cmdlet, under the name that PowerShell has it by. */
final class CmdletType extends NetType {
    private static final Map<Class<?>, CmdletType> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> javaClass;

    private CmdletType(CmdletInfo cmdlet) {
        super(cmdlet.implementingTypeName());
        this.javaClass = cmdlet.implementingType();
    }

    static NetType of(CmdletInfo cmdlet) {
        return KNOWN.computeIfAbsent(cmdlet.implementingType(), c -> new CmdletType(cmdlet));
    }

    @Override
    public Class<?> javaClass() {
        return javaClass;
    }

    @Override
    public NetType baseType() {
        return NetTypes.named("System.Management.Automation.PSCmdlet");
    }

    @Override
    public List<Object> attributes() {
        Cmdlet declared = javaClass.getAnnotation(Cmdlet.class);
        return declared == null ? List.of() : List.of(CmdletAttribute.of(declared));
    }

    @Override
    public boolean isInstance(Object value) {
        return javaClass.isInstance(value);
    }

    @Override
    public MemberTable members() {
        return baseType().members();
    }

    @Override
    public MemberTable staticMembers() {
        return MemberTable.EMPTY;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }
}
