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
        MethodGroup group = NetTypes.of(self).members().method(method);
        checkImplemented(group, method);
        return group == null ? null : MethodBinder.invoke(group, self, arguments);
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

    private String element() {
        return of.isEmpty() ? "System.Object" : of.getFirst();
    }

    private String[] declarations() {
        String item = element();
        return switch (name) {
            case "System.IComparable" ->
                new String[] {of.isEmpty() ? "int CompareTo(System.Object obj)" : "int CompareTo(" + item + " other)"};
            case "System.IEquatable" -> new String[] {"bool Equals(" + item + " other)"};
            case "System.IDisposable" -> new String[] {"void Dispose()"};
            case "System.ICloneable" -> new String[] {"System.Object Clone()"};
            case "System.IFormattable" ->
                new String[] {"string ToString(string format, System.IFormatProvider formatProvider)"};
            case "System.IFormatProvider" -> new String[] {"System.Object GetFormat(type formatType)"};
            case "System.ICustomFormatter" ->
                new String[] {"string Format(string format, System.Object arg, System.IFormatProvider formatProvider)"};
            case "System.IServiceProvider" -> new String[] {"System.Object GetService(type serviceType)"};
            case "System.IProgress" -> new String[] {"void Report(" + item + " value)"};
            case "System.Collections.IEnumerable" -> new String[] {"System.Collections.IEnumerator GetEnumerator()"};
            case "System.Collections.Generic.IEnumerable" ->
                new String[] {"System.Collections.Generic.IEnumerator[" + item + "] GetEnumerator()"};
            case "System.Collections.IEnumerator" ->
                new String[] {"System.Object Current", "bool MoveNext()", "void Reset()"};
            case "System.Collections.Generic.IEnumerator" -> new String[] {item + " Current"};
            case "System.Collections.IComparer" -> new String[] {"int Compare(System.Object x, System.Object y)"};
            case "System.Collections.Generic.IComparer" -> new String[] {"int Compare(" + item + " x, " + item + " y)"};
            case "System.Collections.IEqualityComparer" ->
                new String[] {"bool Equals(System.Object x, System.Object y)", "int GetHashCode(System.Object obj)"};
            case "System.Collections.Generic.IEqualityComparer" ->
                new String[] {"bool Equals(" + item + " x, " + item + " y)", "int GetHashCode(" + item + " obj)"};
            case "System.Collections.ICollection" ->
                new String[] {
                    "int Count", "System.Object SyncRoot", "bool IsSynchronized", "void CopyTo(array array, int index)"
                };
            case "System.Collections.Generic.ICollection" ->
                new String[] {
                    "int Count",
                    "bool IsReadOnly",
                    "void Add(" + item + " item)",
                    "void Clear()",
                    "bool Contains(" + item + " item)",
                    "void CopyTo(" + item + "[] array, int arrayIndex)",
                    "bool Remove(" + item + " item)"
                };
            case "System.Collections.IList" ->
                new String[] {
                    "bool IsFixedSize",
                    "bool IsReadOnly",
                    "int Add(System.Object value)",
                    "void Clear()",
                    "bool Contains(System.Object value)",
                    "int IndexOf(System.Object value)",
                    "void Insert(int index, System.Object value)",
                    "void Remove(System.Object value)",
                    "void RemoveAt(int index)"
                };
            case "System.Collections.Generic.IList" ->
                new String[] {
                    "int IndexOf(" + item + " item)",
                    "void Insert(int index, " + item + " item)",
                    "void RemoveAt(int index)"
                };
            case "System.Collections.IDictionary" ->
                new String[] {
                    "bool IsFixedSize",
                    "bool IsReadOnly",
                    "System.Collections.ICollection Keys",
                    "System.Collections.ICollection Values",
                    "bool Contains(System.Object key)",
                    "void Add(System.Object key, System.Object value)",
                    "void Clear()",
                    "System.Collections.IDictionaryEnumerator GetEnumerator()",
                    "void Remove(System.Object key)"
                };
            case "System.Management.Automation.IValidateSetValuesGenerator" ->
                new String[] {"string[] GetValidValues()"};
            case "System.Management.Automation.CachedValidValuesGeneratorBase" ->
                new String[] {"string[] GenerateValidValues()"};
            case "System.Management.Automation.Host.PSHost",
                    "System.Management.Automation.Host.PSHostUserInterface",
                    "System.Management.Automation.Host.PSHostRawUserInterface" ->
                HostContracts.of(name.substring(name.lastIndexOf('.') + 1));
            case "System.Management.Automation.IArgumentCompleter" ->
                new String[] {
                    "System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult]"
                            + " CompleteArgument(string commandName, string parameterName, string wordToComplete,"
                            + " System.Management.Automation.Language.CommandAst commandAst,"
                            + " System.Collections.IDictionary fakeBoundParameters)"
                };
            case "System.Management.Automation.IDynamicParameters" ->
                new String[] {"System.Object GetDynamicParameters()"};
            default -> new String[0];
        };
    }
}
