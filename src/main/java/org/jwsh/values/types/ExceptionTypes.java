package org.jwsh.values.types;

import java.util.HashMap;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeSpec;

/** The exceptions: each line names one and behind it those that derive from it. */
public final class ExceptionTypes {
    private static final String FAMILIES = """
        System.Exception: SystemException ApplicationException AggregateException TimeZoneNotFoundException \
        InvalidTimeZoneException \
        System.Threading.LockRecursionException System.Threading.BarrierPostPhaseException \
        System.Net.Http.HttpRequestException System.Net.Mail.SmtpException \
        Microsoft.PowerShell.Commands.HelpCategoryInvalidException \
        Microsoft.PowerShell.Commands.HelpNotFoundException \
        Microsoft.PowerShell.Commands.ProcessCommandException \
        Microsoft.PowerShell.Commands.ServiceCommandException System.Management.Automation.FlowControlException \
        System.Security.Cryptography.CryptographicException \
        System.Text.Json.JsonException Microsoft.CSharp.RuntimeBinder.RuntimeBinderException
        System.SystemException: ArgumentException ArithmeticException ArrayTypeMismatchException BadImageFormatException \
        AccessViolationException AppDomainUnloadedException CannotUnloadAppDomainException DataMisalignedException \
        ExecutionEngineException FormatException IndexOutOfRangeException InsufficientExecutionStackException \
        InvalidCastException InvalidOperationException InvalidProgramException MemberAccessException \
        MulticastNotSupportedException NotImplementedException NotSupportedException NullReferenceException \
        OperationCanceledException OutOfMemoryException RankException StackOverflowException TimeoutException \
        TypeInitializationException TypeLoadException UnauthorizedAccessException \
        System.Collections.Generic.KeyNotFoundException System.Data.DataException System.IO.IOException \
        System.IO.InvalidDataException System.IO.InternalBufferOverflowException \
        System.Management.Automation.RuntimeException Microsoft.PowerShell.Commands.WriteErrorException \
        System.Management.Automation.ParentContainsErrorRecordException System.Reflection.AmbiguousMatchException \
        System.Reflection.ReflectionTypeLoadException System.Resources.MissingManifestResourceException \
        System.Runtime.InteropServices.ExternalException System.Runtime.InteropServices.MarshalDirectiveException \
        System.Runtime.InteropServices.SafeArrayTypeMismatchException \
        System.Runtime.Serialization.SerializationException System.Security.SecurityException \
        System.Security.VerificationException System.Security.Authentication.AuthenticationException \
        System.Threading.AbandonedMutexException \
        System.Threading.SemaphoreFullException System.Threading.SynchronizationLockException \
        System.Threading.ThreadAbortException System.Threading.ThreadInterruptedException \
        System.Threading.ThreadStateException System.Transactions.TransactionException System.Xml.XmlException \
        System.Xml.Schema.XmlSchemaException System.Xml.XPath.XPathException System.Xml.Xsl.XsltException
        System.ApplicationException: System.Reflection.TargetException System.Reflection.TargetInvocationException \
        System.Reflection.TargetParameterCountException System.Reflection.InvalidFilterCriteriaException \
        System.Threading.WaitHandleCannotBeOpenedException
        System.ArgumentException: ArgumentNullException ArgumentOutOfRangeException DuplicateWaitObjectException \
        System.ComponentModel.InvalidEnumArgumentException System.Globalization.CultureNotFoundException \
        System.Text.DecoderFallbackException System.Text.EncoderFallbackException \
        System.Text.RegularExpressions.RegexParseException System.Management.Automation.PSArgumentException
        System.ArgumentNullException: System.Management.Automation.PSArgumentNullException
        System.ArgumentOutOfRangeException: System.Management.Automation.PSArgumentOutOfRangeException
        System.ArithmeticException: DivideByZeroException NotFiniteNumberException OverflowException
        System.FormatException: UriFormatException System.IO.FileFormatException System.Net.CookieException \
        System.Reflection.CustomAttributeFormatException
        System.InvalidCastException: System.Management.Automation.PSInvalidCastException
        System.InvalidOperationException: ObjectDisposedException System.Net.WebException \
        System.Net.ProtocolViolationException System.Net.NetworkInformation.PingException \
        System.Management.Automation.PSInvalidOperationException System.Net.Http.HttpProtocolException
        System.ObjectDisposedException: System.Management.Automation.PSObjectDisposedException
        System.MemberAccessException: FieldAccessException MethodAccessException MissingMemberException
        System.MissingMemberException: MissingFieldException MissingMethodException
        System.NotImplementedException: System.Management.Automation.PSNotImplementedException
        System.NotSupportedException: PlatformNotSupportedException System.Management.Automation.PSNotSupportedException
        System.Security.Cryptography.CryptographicException: System.Security.Cryptography.AuthenticationTagMismatchException
        System.TimeoutException: System.Text.RegularExpressions.RegexMatchTimeoutException
        System.Text.Json.JsonException: System.Text.Json.JsonReaderException
        System.OperationCanceledException: System.Threading.Tasks.TaskCanceledException
        System.OutOfMemoryException: InsufficientMemoryException
        System.TypeLoadException: EntryPointNotFoundException DllNotFoundException
        System.UnauthorizedAccessException: System.Security.AccessControl.PrivilegeNotHeldException
        System.IO.IOException: System.IO.DirectoryNotFoundException System.IO.DriveNotFoundException \
        System.IO.EndOfStreamException System.IO.FileLoadException System.IO.FileNotFoundException \
        System.IO.PathTooLongException
        System.Data.DataException: System.Data.ConstraintException System.Data.DuplicateNameException \
        System.Data.NoNullAllowedException System.Data.RowNotInTableException System.Data.ReadOnlyException \
        System.Data.InvalidExpressionException System.Data.MissingPrimaryKeyException \
        System.Data.DeletedRowInaccessibleException
        System.Data.InvalidExpressionException: System.Data.EvaluateException System.Data.SyntaxErrorException
        System.Security.Authentication.AuthenticationException: \
        System.Security.Authentication.InvalidCredentialException
        System.Runtime.InteropServices.ExternalException: System.Runtime.InteropServices.COMException \
        System.Runtime.InteropServices.SEHException System.ComponentModel.Win32Exception \
        System.Data.Common.DbException
        System.Data.Common.DbException: System.Data.SqlClient.SqlException
        System.ComponentModel.Win32Exception: System.Net.Sockets.SocketException \
        System.Net.HttpListenerException System.Net.NetworkInformation.NetworkInformationException \
        System.Net.WebSockets.WebSocketException
        System.Net.Http.HttpRequestException: Microsoft.PowerShell.Commands.HttpResponseException
        System.Management.Automation.FlowControlException: System.Management.Automation.LoopFlowException \
        System.Management.Automation.ExitException System.Management.Automation.TerminateException
        System.Management.Automation.LoopFlowException: System.Management.Automation.BreakException \
        System.Management.Automation.ContinueException
        System.Management.Automation.RuntimeException: System.Management.Automation.ActionPreferenceStopException \
        System.Management.Automation.ScriptBlockToPowerShellNotSupportedException \
        System.Management.Automation.ApplicationFailedException System.Management.Automation.CmdletInvocationException \
        System.Management.Automation.CommandNotFoundException \
        System.Management.Automation.ExtendedTypeSystemException System.Management.Automation.HaltCommandException \
        System.Management.Automation.JobDefinitionException \
        System.Management.Automation.MetadataException \
        System.Management.Automation.PSSecurityException System.Management.Automation.ParameterBindingException \
        System.Management.Automation.ParseException System.Management.Automation.PipelineClosedException \
        System.Management.Automation.PipelineDepthException System.Management.Automation.PipelineStoppedException \
        System.Management.Automation.PSConsoleLoadException System.Management.Automation.ProviderInvocationException \
        System.Management.Automation.RemoteException \
        System.Management.Automation.ScriptCallDepthException System.Management.Automation.ScriptRequiresException \
        \
        System.Management.Automation.SessionStateException \
        System.Management.Automation.WildcardPatternException System.Management.Automation.NativeCommandExitException \
        System.Management.Automation.Host.HostException System.Management.Automation.Host.PromptingException \
        System.Management.Automation.PSSnapInException System.Management.Automation.InvalidPowerShellStateException \
        \
        System.Management.Automation.Remoting.PSRemotingDataStructureException \
        System.Management.Automation.Remoting.PSRemotingTransportException \
        System.Management.Automation.Runspaces.InvalidPipelineStateException \
        System.Management.Automation.Runspaces.InvalidRunspacePoolStateException \
        System.Management.Automation.Runspaces.InvalidRunspaceStateException \
        System.Management.Automation.Runspaces.RunspaceOpenModuleLoadException \
        System.Management.Automation.Runspaces.TypeTableLoadException \
        System.Management.Automation.Runspaces.FormatTableLoadException
        System.Management.Automation.CmdletInvocationException: \
        System.Management.Automation.CmdletProviderInvocationException
        System.Management.Automation.ExtendedTypeSystemException: System.Management.Automation.GetValueException \
        System.Management.Automation.MethodException System.Management.Automation.SetValueException
        System.Management.Automation.GetValueException: System.Management.Automation.GetValueInvocationException \
        System.Management.Automation.PropertyNotFoundException
        System.Management.Automation.MethodException: System.Management.Automation.MethodInvocationException
        System.Management.Automation.SetValueException: System.Management.Automation.SetValueInvocationException
        System.Management.Automation.MetadataException: \
        System.Management.Automation.ArgumentTransformationMetadataException \
        System.Management.Automation.ParsingMetadataException \
        System.Management.Automation.ValidationMetadataException
        System.Management.Automation.ParameterBindingException: \
        System.Management.Automation.ParameterBindingArgumentTransformationException \
        System.Management.Automation.ParameterBindingParameterDefaultValueException \
        System.Management.Automation.ParameterBindingValidationException
        System.Management.Automation.ParseException: System.Management.Automation.IncompleteParseException
        System.Management.Automation.SessionStateException: System.Management.Automation.DriveNotFoundException \
        System.Management.Automation.ItemNotFoundException System.Management.Automation.ProviderNotFoundException \
        System.Management.Automation.SessionStateOverflowException \
        System.Management.Automation.SessionStateUnauthorizedAccessException
        System.Management.Automation.ProviderNotFoundException: \
        System.Management.Automation.ProviderNameAmbiguousException
        System.Management.Automation.Remoting.PSRemotingTransportException: \
        System.Management.Automation.Remoting.PSRemotingTransportRedirectException
        """;

    private static final Map<String, TypeSpec> BY_NAME = read();

    private ExceptionTypes() {}

    private static Map<String, TypeSpec> read() {
        Map<String, TypeSpec> specs = new HashMap<>();
        specs.put("system.exception", spec("System.Exception", "System.Object"));
        FAMILIES.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String base = line.substring(0, colon);
            for (String name : line.substring(colon + 1).trim().split(" +")) {
                String full = name.contains(".") ? name : "System." + name;
                specs.put(CaseFolding.fold(full), spec(full, base));
            }
        });
        return specs;
    }

    private static TypeSpec spec(String name, String base) {
        return TypeSpec.ofClass(name, NetException.class, () -> new ExceptionMembers(name))
                .extending(base)
                .implementing("System.Runtime.Serialization.ISerializable");
    }

    static TypeSpec find(String foldedName) {
        return BY_NAME.get(foldedName);
    }

    /** An exception of another package, with the constructors that exceptions have. */
    public static TypeSpec derived(String fullName, String baseName) {
        return TypeSpec.ofClass(fullName, NetException.class, () -> new ExceptionMembers(fullName))
                .extending(baseName);
    }
}
