package org.jwsh.values.types;

import java.util.Collection;
import java.util.List;
import org.jwsh.values.GenericType;
import org.jwsh.values.Member;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;

/**
 * The members that an interface asks for: what a class of a script has to have that implements it. A call goes on to the
 * object's own member of that name.
 *
 * @param name the full name of the interface, without arity
 * @param of the types in the place of its type parameters, as displayed
 */
public record InterfaceMembers(String name, List<String> of) implements TypeDefinition {

    /** What a class has to have that implements this very interface; what the interfaces above it ask for is not here. */
    public static Collection<Member> asked(NetType contract) {
        TypeBuilder builder = new TypeBuilder();
        String name = contract instanceof GenericType generic ? generic.definition() : contract.fullName();
        of(name, contract.genericArguments()).define(builder);
        return builder.instanceMembers().all();
    }

    static TypeDefinition of(String name, List<NetType> arguments) {
        return new InterfaceMembers(
                name, arguments.stream().map(NetType::displayName).toList());
    }

    @Override
    public void define(TypeBuilder type) {
        for (String declaration : declarations()) {
            if (declaration.indexOf('(') >= 0) {
                int end = declaration.indexOf('(');
                String method = declaration.substring(declaration.lastIndexOf(' ', end) + 1, end);
                type.method(declaration, Object.class, (self, arguments) -> call(self, method, arguments));
            } else {
                String property = declaration.substring(declaration.lastIndexOf(' ') + 1);
                type.property(declaration, Object.class, self -> read(self, property));
            }
        }
    }

    private Object call(Object self, String method, Object[] arguments) {
        MethodGroup group = NetTypes.of(self).members().own(method) instanceof MethodGroup own ? own : null;
        checkImplemented(group, method);
        return group == null
                ? ExplicitMethods.call(name, method, self, arguments)
                : MethodBinder.invoke(group, self, arguments);
    }

    private Object read(Object self, String property) {
        Member member = NetTypes.of(self).members().find(property);
        checkImplemented(member, property);
        return member instanceof PropertyMember own ? own.getter().get(self) : null;
    }

    /** What a type has from here alone leads nowhere. */
    private void checkImplemented(Member found, String member) {
        NetType contract = NetTypes.find(name);
        if (found != null && contract != null && found == contract.members().find(member)) {
            throw NetException.of("System.NotImplementedException", "The method or operation is not implemented.");
        }
    }

    private List<String> declarations() {
        return name.startsWith("System.Management.Automation.Host.PSHost")
                ? List.of(HostContracts.of(name.substring(name.lastIndexOf('.') + 1)))
                : InterfaceDeclarations.of(name, of);
    }
}
