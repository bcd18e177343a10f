package org.jwsh.values.types;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeSpec;

/** The interfaces that types declare, in the order in which .NET does: what these extend stands behind each. */
final class ImplementedInterfaces {
    private static final String NAMES = """
        System.Array System.ICloneable System.Collections.IList System.Collections.IStructuralComparable System.Collections.IStructuralEquatable
        System.Boolean System.IComparable System.IConvertible System.IComparable[bool] System.IEquatable[bool] System.ISpanParsable[bool]
        System.CharEnumerator System.Collections.IEnumerator System.Collections.Generic.IEnumerator[char] System.IDisposable System.ICloneable
        System.Collections.ArrayList System.Collections.IList System.ICloneable
        System.Collections.BitArray System.Collections.ICollection System.ICloneable
        System.Collections.CaseInsensitiveComparer System.Collections.IComparer
        System.Collections.CollectionBase System.Collections.IList
        System.Collections.Comparer System.Collections.IComparer System.Runtime.Serialization.ISerializable
        System.Collections.Hashtable System.Collections.IDictionary System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback System.ICloneable
        System.Collections.Queue System.Collections.ICollection System.ICloneable
        System.Collections.ReadOnlyCollectionBase System.Collections.ICollection
        System.Collections.SortedList System.Collections.IDictionary System.ICloneable
        System.Collections.Specialized.HybridDictionary System.Collections.IDictionary
        System.Collections.Specialized.ListDictionary System.Collections.IDictionary
        System.Collections.Specialized.OrderedDictionary System.Collections.Specialized.IOrderedDictionary System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
        System.Collections.Specialized.StringCollection System.Collections.IList
        System.Collections.Stack System.Collections.ICollection System.ICloneable
        System.ComponentModel.Component System.ComponentModel.IComponent
        System.DBNull System.Runtime.Serialization.ISerializable System.IConvertible
        System.Data.DataRowView System.ComponentModel.ICustomTypeDescriptor System.ComponentModel.IDataErrorInfo System.ComponentModel.IEditableObject System.ComponentModel.INotifyPropertyChanged
        System.Data.DataSet System.ComponentModel.IListSource System.ComponentModel.ISupportInitializeNotification System.Runtime.Serialization.ISerializable System.Xml.Serialization.IXmlSerializable
        System.Data.DataTable System.ComponentModel.IListSource System.ComponentModel.ISupportInitializeNotification System.Runtime.Serialization.ISerializable System.Xml.Serialization.IXmlSerializable
        System.Data.DataView System.ComponentModel.IBindingListView System.ComponentModel.ISupportInitializeNotification System.ComponentModel.ITypedList
        System.DateOnly System.IComparable System.IComparable[System.DateOnly] System.IEquatable[System.DateOnly] System.ISpanFormattable System.ISpanParsable[System.DateOnly] System.IUtf8SpanFormattable
        System.DateTime System.IComparable System.ISpanFormattable System.IConvertible System.IComparable[datetime] System.IEquatable[datetime] System.Runtime.Serialization.ISerializable System.ISpanParsable[datetime] System.IUtf8SpanFormattable
        System.DateTimeOffset System.IComparable System.ISpanFormattable System.IComparable[System.DateTimeOffset] System.IEquatable[System.DateTimeOffset] System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback System.ISpanParsable[System.DateTimeOffset] System.IUtf8SpanFormattable
        System.Delegate System.ICloneable System.Runtime.Serialization.ISerializable
        System.Diagnostics.Tracing.EventSource System.IDisposable
        System.Drawing.Color System.IEquatable[System.Drawing.Color]
        System.Drawing.Point System.IEquatable[System.Drawing.Point]
        System.Drawing.PointF System.IEquatable[System.Drawing.PointF]
        System.Drawing.Rectangle System.IEquatable[System.Drawing.Rectangle]
        System.Drawing.RectangleF System.IEquatable[System.Drawing.RectangleF]
        System.Drawing.Size System.IEquatable[System.Drawing.Size]
        System.Drawing.SizeF System.IEquatable[System.Drawing.SizeF]
        System.Enum System.IComparable System.ISpanFormattable System.IConvertible
        System.Globalization.Calendar System.ICloneable
        System.Globalization.CompareInfo System.Runtime.Serialization.IDeserializationCallback
        System.Globalization.CultureInfo System.IFormatProvider System.ICloneable
        System.Globalization.DateTimeFormatInfo System.IFormatProvider System.ICloneable
        System.Globalization.NumberFormatInfo System.IFormatProvider System.ICloneable
        System.Globalization.TextInfo System.ICloneable System.Runtime.Serialization.IDeserializationCallback
        System.Guid System.ISpanFormattable System.IComparable System.IComparable[guid] System.IEquatable[guid] System.ISpanParsable[guid] System.IUtf8SpanFormattable System.IUtf8SpanParsable[guid]
        System.IO.BinaryReader System.IDisposable
        System.IO.BinaryWriter System.IDisposable System.IAsyncDisposable
        System.IO.Compression.ZipArchive System.IDisposable
        System.IO.DriveInfo System.Runtime.Serialization.ISerializable
        System.IO.FileSystemInfo System.Runtime.Serialization.ISerializable
        System.IO.Stream System.IDisposable System.IAsyncDisposable
        System.IO.TextReader System.IDisposable
        System.IO.TextWriter System.IDisposable System.IAsyncDisposable
        System.Index System.IEquatable[System.Index]
        System.Management.Automation.ErrorRecord System.Runtime.Serialization.ISerializable
        System.Management.Automation.PSCredential System.Runtime.Serialization.ISerializable
        System.Management.Automation.ScriptBlock System.Runtime.Serialization.ISerializable
        System.Management.Automation.SemanticVersion System.IComparable System.IComparable[semver] System.IEquatable[semver]
        System.Net.NetworkCredential System.Net.ICredentials System.Net.ICredentialsByHost
        System.Net.Sockets.TcpClient System.IDisposable
        System.Net.WebRequest System.Runtime.Serialization.ISerializable
        System.Net.WebResponse System.IDisposable System.Runtime.Serialization.ISerializable
        System.OperatingSystem System.ICloneable System.Runtime.Serialization.ISerializable
        System.Range System.IEquatable[System.Range]
        System.Reflection.Assembly System.Reflection.ICustomAttributeProvider System.Runtime.Serialization.ISerializable
        System.Reflection.AssemblyName System.ICloneable System.Runtime.Serialization.IDeserializationCallback System.Runtime.Serialization.ISerializable
        System.Reflection.MemberInfo System.Reflection.ICustomAttributeProvider
        System.Reflection.Module System.Reflection.ICustomAttributeProvider System.Runtime.Serialization.ISerializable
        System.Reflection.ParameterInfo System.Reflection.ICustomAttributeProvider System.Runtime.Serialization.IObjectReference
        System.Reflection.TypeInfo System.Reflection.IReflectableType
        System.Runtime.InteropServices.OSPlatform System.IEquatable[System.Runtime.InteropServices.OSPlatform]
        System.Security.Cryptography.HashAlgorithm System.Security.Cryptography.ICryptoTransform
        System.Security.Cryptography.HashAlgorithmName System.IEquatable[System.Security.Cryptography.HashAlgorithmName]
        System.Security.Cryptography.RandomNumberGenerator System.IDisposable
        System.Security.Cryptography.SymmetricAlgorithm System.IDisposable
        System.Security.Cryptography.X509Certificates.X509Certificate System.IDisposable System.Runtime.Serialization.IDeserializationCallback System.Runtime.Serialization.ISerializable
        System.Security.Principal.SecurityIdentifier System.IComparable[System.Security.Principal.SecurityIdentifier]
        System.Security.Principal.WindowsIdentity System.Security.Principal.IIdentity System.IDisposable System.Runtime.Serialization.IDeserializationCallback System.Runtime.Serialization.ISerializable
        System.Security.SecureString System.IDisposable
        System.String System.IComparable System.Collections.IEnumerable System.IConvertible System.Collections.Generic.IEnumerable[char] System.IComparable[string] System.IEquatable[string] System.ICloneable System.ISpanParsable[string]
        System.StringComparer System.Collections.IComparer System.Collections.IEqualityComparer System.Collections.Generic.IComparer[string] System.Collections.Generic.IEqualityComparer[string]
        System.Text.Encoding System.ICloneable
        System.Text.RegularExpressions.CaptureCollection System.Collections.Generic.IList[System.Text.RegularExpressions.Capture] System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Capture] System.Collections.IList
        System.Text.RegularExpressions.GroupCollection System.Collections.Generic.IList[System.Text.RegularExpressions.Group] System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Group] System.Collections.IList System.Collections.Generic.IReadOnlyDictionary[string,System.Text.RegularExpressions.Group]
        System.Text.RegularExpressions.MatchCollection System.Collections.Generic.IList[System.Text.RegularExpressions.Match] System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Match] System.Collections.IList
        System.Text.RegularExpressions.Regex System.Runtime.Serialization.ISerializable
        System.Text.Rune System.IComparable System.IComparable[System.Text.Rune] System.IEquatable[System.Text.Rune] System.ISpanFormattable System.IUtf8SpanFormattable System.IUtf8SpanParsable[System.Text.Rune]
        System.Text.StringBuilder System.Runtime.Serialization.ISerializable
        System.Threading.CancellationTokenSource System.IDisposable
        System.Threading.ManualResetEventSlim System.IDisposable
        System.Threading.SemaphoreSlim System.IDisposable
        System.Threading.Tasks.Task System.IAsyncResult System.IDisposable
        System.Threading.WaitHandle System.IDisposable
        System.TimeOnly System.IComparable System.IComparable[System.TimeOnly] System.IEquatable[System.TimeOnly] System.ISpanFormattable System.ISpanParsable[System.TimeOnly] System.IUtf8SpanFormattable
        System.TimeSpan System.IComparable System.IComparable[timespan] System.IEquatable[timespan] System.ISpanFormattable System.ISpanParsable[timespan] System.IUtf8SpanFormattable
        System.TimeZoneInfo System.IEquatable[System.TimeZoneInfo] System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
        System.Type System.Reflection.IReflect
        System.Uri System.Runtime.Serialization.ISerializable
        System.ValueTuple System.Collections.IStructuralComparable System.Collections.IStructuralEquatable System.IComparable System.IComparable[System.ValueTuple] System.IEquatable[System.ValueTuple] System.Runtime.CompilerServices.ITuple
        System.Version System.ICloneable System.IComparable System.IComparable[version] System.IEquatable[version] System.ISpanFormattable System.IUtf8SpanFormattable System.IUtf8SpanParsable[version]
        System.WeakReference System.Runtime.Serialization.ISerializable
        System.Xml.Linq.XElement System.Xml.Serialization.IXmlSerializable
        System.Xml.Linq.XName System.IEquatable[System.Xml.Linq.XName] System.Runtime.Serialization.ISerializable
        System.Xml.Linq.XObject System.Xml.IXmlLineInfo
        System.Xml.XPath.XPathNavigator System.ICloneable System.Xml.XPath.IXPathNavigable System.Xml.IXmlNamespaceResolver
        System.Xml.XmlAttributeCollection System.Collections.ICollection
        System.Xml.XmlNamespaceManager System.Collections.IEnumerable System.Xml.IXmlNamespaceResolver
        System.Xml.XmlNode System.ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
        System.Xml.XmlNodeList System.Collections.IEnumerable System.IDisposable
        System.Xml.XmlWriter System.IDisposable
        """;

    private static final Map<String, List<String>> BY_TYPE = read();

    private ImplementedInterfaces() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> found = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(" ");
            found.put(parts[0], Arrays.asList(parts).subList(1, parts.length));
        });
        return found;
    }

    /** Those of a type; where nothing is known here what its declaration says. */
    static List<String> of(TypeSpec spec) {
        if (NumericContracts.ofNumbers(spec.fullName())) {
            return NumericContracts.of(
                    spec.fullName(), NetTypes.named(spec.fullName()).displayName());
        }
        List<String> names = BY_TYPE.get(spec.fullName());
        return names == null ? spec.interfaceNames() : names;
    }
}
