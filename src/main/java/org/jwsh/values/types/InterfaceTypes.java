package org.jwsh.values.types;

import java.util.HashMap;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.TypeSpec;

/** The interfaces that are no generic ones; behind a name those that it extends. */
final class InterfaceTypes {
    private static final String NAMES = """
        System.ICloneable
        System.IComparable
        System.IConvertible
        System.ICustomFormatter
        System.IDisposable
        System.IAsyncDisposable
        System.IAsyncResult
        System.IFormatProvider
        System.IFormattable
        System.ISpanFormattable System.IFormattable
        System.IUtf8SpanFormattable
        System.IServiceProvider
        System.Collections.IEnumerable
        System.Collections.IEnumerator
        System.Collections.IComparer
        System.Collections.IEqualityComparer
        System.Collections.IStructuralComparable
        System.Collections.IStructuralEquatable
        System.Collections.ICollection System.Collections.IEnumerable
        System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
        System.Collections.IDictionaryEnumerator System.Collections.IEnumerator
        System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable
        System.Collections.Specialized.IOrderedDictionary System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
        System.Collections.Specialized.INotifyCollectionChanged
        System.ComponentModel.IComponent System.IDisposable
        System.ComponentModel.INotifyPropertyChanged
        System.ComponentModel.ICustomTypeDescriptor
        System.ComponentModel.IDataErrorInfo
        System.ComponentModel.IEditableObject
        System.ComponentModel.IListSource
        System.ComponentModel.ITypedList
        System.ComponentModel.ISupportInitialize
        System.ComponentModel.ISupportInitializeNotification System.ComponentModel.ISupportInitialize
        System.ComponentModel.IBindingList System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable
        System.ComponentModel.IBindingListView System.ComponentModel.IBindingList System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable
        System.Reflection.ICustomAttributeProvider
        System.Reflection.IReflect
        System.Reflection.IReflectableType
        System.Runtime.CompilerServices.ITuple
        System.Runtime.Serialization.ISerializable
        System.Runtime.Serialization.IDeserializationCallback
        System.Runtime.Serialization.IObjectReference
        System.Security.Cryptography.ICryptoTransform System.IDisposable
        System.Security.Principal.IIdentity
        System.Security.Principal.IPrincipal
        System.Net.ICredentials
        System.Net.ICredentialsByHost
        System.Net.IWebProxy
        System.Xml.XPath.IXPathNavigable
        System.Xml.IXmlNamespaceResolver
        System.Xml.IXmlLineInfo
        System.Xml.Serialization.IXmlSerializable
        System.Management.Automation.IContainsErrorRecord
        System.Management.Automation.IArgumentCompleter
        System.Management.Automation.IArgumentCompleterFactory
        System.Management.Automation.IDynamicParameters
        System.Management.Automation.IModuleAssemblyInitializer
        System.Management.Automation.IModuleAssemblyCleanup
        System.Management.Automation.IValidateSetValuesGenerator
        System.Management.Automation.Host.IHostUISupportsMultipleChoiceSelection
        """;

    private static final Map<String, String[]> BY_NAME = read();

    private InterfaceTypes() {}

    private static Map<String, String[]> read() {
        Map<String, String[]> names = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(" ");
            names.put(CaseFolding.fold(parts[0]), parts);
        });
        return names;
    }

    static TypeSpec find(String folded) {
        String[] parts = BY_NAME.get(folded);
        if (parts == null) {
            return null;
        }
        String[] bases = java.util.Arrays.copyOfRange(parts, 1, parts.length);
        boolean enumerator = parts[0].endsWith("Enumerator");
        return TypeSpec.ofInterface(
                        parts[0],
                        Object.class,
                        () -> enumerator
                                ? ValueEnumerator::define
                                : new InterfaceMembers(parts[0], java.util.List.of()))
                .implementing(bases);
    }
}
