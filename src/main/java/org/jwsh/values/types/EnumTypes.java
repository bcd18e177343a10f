package org.jwsh.values.types;

import java.util.HashMap;
import java.util.Map;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;

/**
 * The enums: a line names one, a star behind it tells that its values combine, then its values follow, numbered from 0 where
 * no number is given.
 */
final class EnumTypes {
    private static final String SYSTEM = """
        Microsoft.PowerShell.AddToHistoryOption: SkipAdding MemoryOnly MemoryAndFile
        Microsoft.PowerShell.BellStyle: None Visual Audible
        Microsoft.PowerShell.EditMode: Windows Emacs Vi
        Microsoft.PowerShell.HistorySaveStyle: SaveIncrementally SaveAtExit SaveNothing
        Microsoft.PowerShell.KeyHandlerGroup: Basic CursorMovement History Completion Miscellaneous Selection Search Prediction Custom
        Microsoft.PowerShell.PredictionSource: None=1 History=2 Plugin=4 HistoryAndPlugin=6
        Microsoft.PowerShell.PredictionViewStyle: InlineView ListView
        Microsoft.PowerShell.ViMode: Insert Command
        Microsoft.PowerShell.ViModeStyle: None Prompt Cursor Script
        System.Base64FormattingOptions*: None InsertLineBreaks
        System.ConsoleColor: Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray DarkGray Blue Green Cyan Red Magenta Yellow White
        System.ConsoleKey: None=0 Backspace=8 Tab=9 Clear=12 Enter=13 Pause=19 Escape=27 Spacebar=32 PageUp PageDown End Home LeftArrow UpArrow RightArrow DownArrow Select Print Execute PrintScreen Insert Delete Help D0=48 D1 D2 D3 D4 D5 D6 D7 D8 D9 A=65 B C D E F G H I J K L M N O P Q R S T U V W X Y Z LeftWindows RightWindows Applications Sleep=95 NumPad0 NumPad1 NumPad2 NumPad3 NumPad4 NumPad5 NumPad6 NumPad7 NumPad8 NumPad9 Multiply Add Separator Subtract Decimal Divide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24
        System.ConsoleModifiers*: None Alt=1 Shift=2 Control=4
        System.ConsoleSpecialKey: ControlC ControlBreak
        System.DateTimeKind: Unspecified Utc Local
        System.DayOfWeek: Sunday Monday Tuesday Wednesday Thursday Friday Saturday
        System.EnvironmentVariableTarget: Process User Machine
        System.Environment+SpecialFolder: Desktop=0 Programs=2 MyDocuments=5 Personal=5 Favorites=6 Startup=7 Recent=8 SendTo=9 StartMenu=11 MyMusic=13 MyVideos=14 DesktopDirectory=16 MyComputer=17 NetworkShortcuts=19 Fonts=20 Templates=21 CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 ApplicationData=26 PrinterShortcuts=27 LocalApplicationData=28 InternetCache=32 Cookies=33 History=34 CommonApplicationData=35 Windows=36 System=37 ProgramFiles=38 MyPictures=39 UserProfile=40 SystemX86=41 ProgramFilesX86=42 CommonProgramFiles=43 CommonProgramFilesX86=44 CommonTemplates=45 CommonDocuments=46 CommonAdminTools=47 AdminTools=48 CommonMusic=53 CommonPictures=54 CommonVideos=55 Resources=56 LocalizedResources=57 CommonOemLinks=58 CDBurning=59
        System.Environment+SpecialFolderOption: None=0 DoNotVerify=16384 Create=32768
        System.GCCollectionMode: Default Forced Optimized Aggressive
        System.MidpointRounding: ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity
        System.PlatformID: Win32S Win32Windows Win32NT WinCE Unix Xbox MacOSX Other
        System.StringComparison: CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase
        System.StringSplitOptions*: None RemoveEmptyEntries TrimEntries=2
        System.TypeCode: Empty Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String=18
        System.UriComponents*: Scheme=1 UserInfo=2 Host=4 Port=8 Path=16 Query=32 Fragment=64 AbsoluteUri=127 StrongPort=128 HostAndPort=132 NormalizedHost=256 SchemeAndServer=13 PathAndQuery=48 HttpRequestUrl=61 KeepDelimiter=1073741824
        System.UriFormat: UriEscaped=1 Unescaped=2 SafeUnescaped=3
        System.UriHostNameType: Unknown Basic Dns IPv4 IPv6
        System.UriKind: RelativeOrAbsolute Absolute Relative
        System.UriPartial: Scheme Authority Path Query
        System.AttributeTargets*: Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767
        System.Collections.Specialized.NotifyCollectionChangedAction: Add Remove Replace Move Reset
        System.ComponentModel.ListSortDirection: Ascending Descending
        System.ComponentModel.EditorBrowsableState: Always Never Advanced
        """;

    private static final String LIBRARY = """
        System.Text.Json.JsonValueKind: Undefined Object Array String Number True False Null
        System.Text.Json.JsonSerializerDefaults: General Web
        System.Reflection.ProcessorArchitecture: None MSIL X86 IA64 Amd64 Arm
        System.Data.ConnectionState*: Closed Open Connecting Executing=4 Fetching=8 Broken=16
        System.Diagnostics.ProcessPriorityClass: Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768
        System.Diagnostics.ProcessWindowStyle: Normal Hidden Minimized Maximized
        System.Diagnostics.EventLogEntryType: Error=1 Warning=2 Information=4 SuccessAudit=8 FailureAudit=16
        System.Diagnostics.Tracing.EventLevel: LogAlways Critical Error Warning Informational Verbose
        System.Diagnostics.Tracing.EventSourceSettings*: Default ThrowOnEventWriteErrors EtwManifestEventFormat=4 EtwSelfDescribingEventFormat=8
        System.Diagnostics.TraceLevel: Off Error Warning Info Verbose
        System.Diagnostics.TraceOptions*: None LogicalOperationStack DateTime Timestamp=4 ProcessId=8 ThreadId=16 Callstack=32
        System.Data.DataRowState*: Detached=1 Unchanged=2 Added=4 Deleted=8 Modified=16
        System.Globalization.CalendarWeekRule: FirstDay FirstFullWeek FirstFourDayWeek
        System.Globalization.CalendarAlgorithmType: Unknown SolarCalendar LunarCalendar LunisolarCalendar
        System.Globalization.DigitShapes: Context None NativeNational
        System.Globalization.GregorianCalendarTypes: Localized=1 USEnglish=2 MiddleEastFrench=9 Arabic=10 TransliteratedEnglish=11 TransliteratedFrench=12
        System.Globalization.CultureTypes*: NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture=8 ReplacementCultures=16
        System.Globalization.CompareOptions*: None IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824
        System.Globalization.DateTimeStyles*: None AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128
        System.Globalization.NumberStyles*: None AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027
        System.Globalization.TimeSpanStyles*: None AssumeNegative
        System.Globalization.UnicodeCategory: UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter NonSpacingMark SpacingCombiningMark EnclosingMark DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned
        System.IO.FileAccess*: Read=1 Write=2 ReadWrite=3
        System.IO.FileAttributes*: None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072
        System.IO.FileMode: CreateNew=1 Create Open OpenOrCreate Truncate Append
        System.IO.FileOptions*: WriteThrough=-2147483648 None=0 Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456 Asynchronous=1073741824
        System.IO.FileShare*: None Read Write ReadWrite Delete Inheritable=16
        System.IO.HandleInheritability: None Inheritable
        System.IO.DriveType: Unknown NoRootDirectory Removable Fixed Network CDRom Ram
        System.IO.NotifyFilters*: FileName=1 DirectoryName=2 Attributes=4 Size=8 LastWrite=16 LastAccess=32 CreationTime=64 Security=256
        System.IO.SearchOption: TopDirectoryOnly AllDirectories
        System.IO.SeekOrigin: Begin Current End
        System.IO.MatchType: Simple Win32
        System.IO.MatchCasing: PlatformDefault CaseSensitive CaseInsensitive
        System.IO.UnixFileMode*: None OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048
        System.IO.WatcherChangeTypes*: Created=1 Deleted=2 Changed=4 Renamed=8 All=15
        System.IO.Compression.CompressionLevel: Optimal Fastest NoCompression SmallestSize
        System.IO.Compression.CompressionMode: Decompress Compress
        System.IO.Compression.ZipArchiveMode: Read Create Update
        System.Net.DecompressionMethods*: None GZip=1 Deflate=2 Brotli=4 All=-1
        System.Net.HttpStatusCode: Continue=100 SwitchingProtocols Processing EarlyHints OK=200 Created Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent MultiStatus AlreadyReported IMUsed=226 Ambiguous=300 MultipleChoices=300 Moved=301 MovedPermanently=301 Found=302 Redirect=302 RedirectMethod=303 SeeOther=303 NotModified UseProxy Unused RedirectKeepVerb TemporaryRedirect=307 PermanentRedirect BadRequest=400 Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed RequestEntityTooLarge RequestUriTooLong UnsupportedMediaType RequestedRangeNotSatisfiable ExpectationFailed MisdirectedRequest=421 UnprocessableEntity UnprocessableContent=422 Locked FailedDependency UpgradeRequired=426 PreconditionRequired=428 TooManyRequests RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended=510 NetworkAuthenticationRequired
        System.Net.SecurityProtocolType*: SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
        System.Net.WebExceptionStatus: Success NameResolutionFailure ConnectFailure ReceiveFailure SendFailure PipelineFailure RequestCanceled ProtocolError ConnectionClosed TrustFailure SecureChannelFailure ServerProtocolViolation KeepAliveFailure Pending Timeout ProxyNameResolutionFailure UnknownError MessageLengthLimitExceeded CacheEntryNotFound RequestProhibitedByCachePolicy RequestProhibitedByProxy
        System.Net.Http.HttpCompletionOption: ResponseContentRead ResponseHeadersRead
        System.Net.Http.HttpRequestError: Unknown NameResolutionError ConnectionError SecureConnectionError HttpProtocolError ExtendedConnectNotSupported VersionNegotiationError UserAuthenticationError ProxyTunnelError InvalidResponse ResponseEnded ConfigurationLimitExceeded
        System.Net.Mail.DeliveryNotificationOptions*: None OnSuccess OnFailure Delay=4 Never=134217728
        System.Net.Mail.MailPriority: Normal Low High
        System.Net.Sockets.AddressFamily: Unspecified Unix=1 InterNetwork=2 InterNetworkV6=23 Unknown=-1
        System.Net.Sockets.ProtocolType: IP=0 Icmp=1 Tcp=6 Udp=17 IPv6=41 IcmpV6=58 Unknown=-1
        System.Net.Sockets.SocketType: Stream=1 Dgram Raw Rdm Seqpacket Unknown=-1
        System.Net.Sockets.SocketError: SocketError=-1 Success=0 AccessDenied=10013 AddressAlreadyInUse=10048 ConnectionRefused=10061 ConnectionReset=10054 HostNotFound=11001 HostUnreachable=10065 TimedOut=10060 TryAgain=11002
        System.Net.NetworkInformation.IPStatus: Success=0 DestinationNetworkUnreachable=11002 DestinationHostUnreachable=11003 DestinationProtocolUnreachable=11004 DestinationPortUnreachable=11005 NoResources=11006 PacketTooBig=11009 TimedOut=11010 TtlExpired=11013 Unknown=-1
        System.Reflection.BindingFlags*: Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192
        System.Reflection.PortableExecutable.CorFlags*: ILOnly=1 Requires32Bit=2 ILLibrary=4 StrongNameSigned=8 NativeEntryPoint=16 TrackDebugData=65536 Prefers32Bit=131072
        System.Reflection.PortableExecutable.Machine: Unknown=0 I386=332 WceMipsV2=361 Alpha=388 SH3=418 SH3Dsp=419 SH3E=420 SH4=422 SH5=424 Arm=448 Thumb=450 ArmThumb2=452 AM33=467 PowerPC=496 PowerPCFP=497 IA64=512 MIPS16=614 Alpha64=644 MipsFpu=870 MipsFpu16=1126 Tricore=1312 Ebc=3772 RiscV32=20530 RiscV64=20580 RiscV128=20776 LoongArch32=25138 LoongArch64=25188 Amd64=34404 M32R=36929 Arm64=43620
        System.Reflection.MemberTypes*: Constructor=1 Event=2 Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191
        System.Runtime.InteropServices.Architecture: X86 X64 Arm Arm64 Wasm S390x LoongArch64 Armv6 Ppc64le RiscV64
        System.Security.Cryptography.RSAEncryptionPaddingMode: Pkcs1 Oaep
        System.Security.Cryptography.RSASignaturePaddingMode: Pkcs1 Pss
        System.Security.Cryptography.CipherMode: CBC=1 ECB=2 OFB=3 CFB=4 CTS=5
        System.Security.Cryptography.PaddingMode: None=1 PKCS7=2 Zeros=3 ANSIX923=4 ISO10126=5
        System.Security.Cryptography.CryptoStreamMode: Read Write
        System.Security.Cryptography.X509Certificates.StoreLocation: CurrentUser=1 LocalMachine=2
        System.Security.Cryptography.X509Certificates.StoreName: AddressBook=1 AuthRoot CertificateAuthority Disallowed My Root TrustedPeople TrustedPublisher
        System.Security.Cryptography.X509Certificates.OpenFlags*: ReadOnly=0 ReadWrite=1 MaxAllowed=2 OpenExistingOnly=4 IncludeArchived=8
        System.Security.Cryptography.X509Certificates.X509ContentType: Unknown=0 Cert=1 SerializedCert=2 Pfx=3 Pkcs12=3 SerializedStore=4 Pkcs7=5 Authenticode=6
        System.Security.Cryptography.X509Certificates.X509KeyUsageFlags*: None=0 EncipherOnly=1 CrlSign=2 KeyCertSign=4 KeyAgreement=8 DataEncipherment=16 KeyEncipherment=32 NonRepudiation=64 DigitalSignature=128 DecipherOnly=32768
        System.Security.Cryptography.X509Certificates.X509KeyStorageFlags*: DefaultKeySet=0 UserKeySet=1 MachineKeySet=2 Exportable=4 UserProtected=8 PersistKeySet=16 EphemeralKeySet=32
        System.Security.Cryptography.X509Certificates.X509FindType: FindByThumbprint FindBySubjectName FindBySubjectDistinguishedName FindByIssuerName FindByIssuerDistinguishedName FindBySerialNumber FindByTimeValid FindByTimeNotYetValid FindByTimeExpired FindByTemplateName FindByApplicationPolicy FindByCertificatePolicy FindByExtension FindByKeyUsage FindBySubjectKeyIdentifier
        System.Security.Cryptography.X509Certificates.X509RevocationMode: NoCheck Online Offline
        System.Security.Principal.WindowsBuiltInRole: Administrator=544 User Guest PowerUser AccountOperator SystemOperator PrintOperator BackupOperator Replicator
        System.Security.Authentication.SslProtocols*: None=0 Ssl2=12 Ssl3=48 Tls=192 Default=240 Tls11=768 Tls12=3072 Tls13=12288
        System.Text.NormalizationForm: FormC=1 FormD=2 FormKC=5 FormKD=6
        System.Text.RegularExpressions.RegexOptions*: None IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024
        System.Threading.ApartmentState: STA MTA Unknown
        System.Threading.EventResetMode: AutoReset ManualReset
        System.Threading.ThreadPriority: Lowest BelowNormal Normal AboveNormal Highest
        System.Threading.ThreadState*: Running=0 StopRequested=1 SuspendRequested=2 Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256
        System.Threading.Tasks.TaskStatus: Created WaitingForActivation WaitingToRun Running WaitingForChildrenToComplete RanToCompletion Canceled Faulted
        System.Xml.Formatting: None Indented
        System.Xml.NewLineHandling: Replace Entitize None
        System.Xml.ConformanceLevel: Auto Fragment Document
        System.Xml.WriteState: Start Prolog Element Attribute Content Closed Error
        System.Xml.XmlNodeType: None Element Attribute Text CDATA EntityReference Entity ProcessingInstruction Comment Document DocumentType DocumentFragment Notation Whitespace SignificantWhitespace EndElement EndEntity XmlDeclaration
        System.Xml.DtdProcessing: Prohibit Ignore Parse
        System.Xml.ReadState: Initial Interactive Error EndOfFile Closed
        System.Xml.WriteState: Start Prolog Element Attribute Content Closed Error
        System.Xml.Linq.SaveOptions*: None DisableFormatting OmitDuplicateNamespaces
        System.Xml.Linq.LoadOptions*: None PreserveWhitespace SetBaseUri SetLineInfo=4
        """;

    private static final String AUTOMATION = """
        Alignment*: Undefined Left Center Right
        DisplayEntryValueType: Property ScriptBlock
        ActionPreference: SilentlyContinue Stop Continue Inquire Ignore Suspend Break
        CommandOrigin: Runspace Internal
        CommandTypes*: Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383
        CompletionResultType: Text History Command ProviderItem ProviderContainer Property Method ParameterName ParameterValue Variable Namespace Type Keyword DynamicKeyword
        ConfirmImpact: None Low Medium High
        ErrorView: NormalView CategoryView ConciseView DetailedView
        CopyContainers: CopyTargetContainer CopyChildrenOfTargetContainer
        ErrorCategory: NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled
        DSCResourceRunAsCredential: Optional NotSupported Mandatory Default=0
        ExperimentAction: None Hide Show
        TypeInferenceRuntimePermissions: None AllowSafeEval
        JobState: NotStarted Running Completed Failed Stopped Blocked Suspended Disconnected Suspending Stopping AtBreakpoint
        ModuleAccessMode: ReadWrite ReadOnly Constant
        ModuleType: Script Binary Manifest Cim Workflow
        NativeArgumentPassingStyle: Legacy Standard Windows
        OutputRendering: Host PlainText Ansi
        Runspaces.PipelineResultTypes*: None Output Error Warning Verbose Debug Information All Null
        ProgressRecordType: Processing Completed
        ProgressView: Minimal Classic
        Platform+XDG_Type: CONFIG CACHE DATA USER_MODULES SHARED_MODULES DEFAULT
        PSInvocationState: NotStarted Running Stopping Stopped Completed Failed Disconnected
        Subsystem.SubsystemKind*: CommandPredictor=1 CrossPlatformDsc=2 FeedbackProvider=4
        PSTraceSourceOptions*: None Constructor Dispose Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Errors=640 Warning=1024 Verbose=2048 WriteLine=4096 Data=6167 Scope=8192 ExecutionFlow=8303 Assert=16384 All=32767
        PSLanguageMode: FullLanguage RestrictedLanguage NoLanguage ConstrainedLanguage
        PSMemberTypes*: AliasProperty=1 CodeProperty=2 Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=12319 All=14335
        PSMemberViewTypes*: Extended=1 Adapted=2 Base=4 All=7
        PSThreadOptions: Default UseNewThread ReuseThread UseCurrentThread
        PSTokenType: Unknown Command CommandParameter CommandArgument Number String Variable Member LoopLabel Attribute Type Operator GroupStart GroupEnd Keyword Comment StatementSeparator NewLine LineContinuation Position
        Remoting.RemoteHostMethodId: GetName=1 GetVersion GetInstanceId GetCurrentCulture GetCurrentUICulture SetShouldExit EnterNestedPrompt ExitNestedPrompt NotifyBeginApplication NotifyEndApplication ReadLine ReadLineAsSecureString Write1 Write2 WriteLine1 WriteLine2 WriteLine3 WriteErrorLine WriteDebugLine WriteProgress WriteVerboseLine WriteWarningLine Prompt PromptForCredential1 PromptForCredential2 PromptForChoice GetForegroundColor SetForegroundColor GetBackgroundColor SetBackgroundColor GetCursorPosition SetCursorPosition GetWindowPosition SetWindowPosition GetCursorSize SetCursorSize GetBufferSize SetBufferSize GetWindowSize SetWindowSize GetWindowTitle SetWindowTitle GetMaxWindowSize GetMaxPhysicalWindowSize GetKeyAvailable ReadKey FlushInputBuffer SetBufferContents1 SetBufferContents2 GetBufferContents ScrollBufferContents PushRunspace PopRunspace GetIsRunspacePushed GetRunspace PromptForChoiceMultipleSelection
        RemotingBehavior: None PowerShell SupportedByCommand
        RemotingCapability: None PowerShell SupportedByCommand OwnedByCommand
        RemoteStreamOptions*: AddInvocationInfoToErrorRecord=1 AddInvocationInfoToWarningRecord=2 AddInvocationInfoToDebugRecord=4 AddInvocationInfoToVerboseRecord=8 AddInvocationInfo=15
        ReturnContainers: ReturnMatchingContainers ReturnAllContainers
        RunspaceMode: CurrentRunspace NewRunspace
        Runspaces.OutputBufferingMode: None Drop Block
        ScopedItemOptions*: None ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16
        SessionStateCategory: Variable Alias Function Filter Drive CmdletProvider Scope Command Resource Cmdlet
        SessionStateEntryVisibility: Public Private
        ShouldProcessReason*: None WhatIf
        SigningOption: AddOnlyCertificate AddFullCertificateChain AddFullCertificateChainExceptRoot
        SignatureStatus: Valid UnknownError NotSigned HashMismatch NotTrusted NotSupportedFileFormat Incompatible
        SplitOptions*: SimpleMatch=1 RegexMatch=2 CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128
        WhereOperatorSelectionMode: Default First Last SkipUntil Until Split
        VariableAccessMode: Read Write ReadWrite
        WildcardOptions*: None Compiled=1 IgnoreCase=2 CultureInvariant=4
        Host.ControlKeyStates*: RightAltPressed=1 LeftAltPressed=2 RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128 EnhancedKey=256
        Host.ReadKeyOptions*: AllowCtrlC=1 NoEcho=2 IncludeKeyDown=4 IncludeKeyUp=8
        Language.AstVisitAction: Continue SkipChildren StopVisit
        Language.RedirectionStream: All Output Error Warning Verbose Debug Information
        Language.MethodAttributes*: None Public Private Static=16 Hidden=64
        Language.PropertyAttributes*: None Public Private Static=16 Literal=32 Hidden=64
        Language.SwitchFlags*: None File Regex Wildcard=4 Exact=8 CaseSensitive=16 Parallel=32
        Language.TokenFlags*: None BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 BinaryPrecedenceFormat=12 BinaryPrecedenceRange=13 BinaryPrecedenceMask=15 Keyword=16 ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288 MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216
        Language.TokenKind: Unknown Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation Comment EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly LBracket RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot ColonColon Dot Exclaim Multiply Divide Rem Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals Redirection RedirectInStd Format Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As PostfixPlusPlus PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot QuestionLBracket Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter Finally For Foreach From Function If In Param Process Return Switch Throw Trap Try Until Using Var While Workflow Parallel Sequence InlineScript Configuration DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean
        Language.TypeAttributes*: None Class Interface Enum=4
        Language.UsingStatementKind: Assembly Command Module Namespace Type
        Language.StringConstantType: SingleQuoted SingleQuotedHereString DoubleQuoted DoubleQuotedHereString BareWord
        Runspaces.AuthenticationMechanism: Default Basic Negotiate NegotiateWithImplicitCredential Credssp Digest Kerberos
        Runspaces.PipelineState: NotStarted Running Stopping Stopped Completed Failed Disconnected
        Runspaces.PSThreadOptions: Default UseNewThread ReuseThread UseCurrentThread
        Runspaces.RunspaceAvailability: None Available AvailableForNestedCommand Busy RemoteDebug
        Runspaces.RunspacePoolState: BeforeOpen Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting
        Runspaces.RunspaceState: BeforeOpen Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting
        """;

    private static final String AUTOMATION_NAMESPACE = "System.Management.Automation.";

    private static final String OTHER = """
        Microsoft.PowerShell.ExecutionPolicy: Unrestricted RemoteSigned AllSigned Restricted Default=3 Bypass Undefined
        Microsoft.PowerShell.ExecutionPolicyScope: Process CurrentUser LocalMachine UserPolicy MachinePolicy
        Microsoft.PowerShell.Commands.WebRequestMethod: Default Get Head Post Put Delete Trace Options Merge Patch
        Microsoft.PowerShell.Commands.DisplayHintType: Date Time DateTime
        Microsoft.PowerShell.Commands.ExportAliasFormat: Csv Script
        Microsoft.PowerShell.Commands.TestPathType: Any Container Leaf
        Microsoft.PowerShell.Commands.UpdateHelpScope: CurrentUser AllUsers
        System.Management.Automation.Configuration.ConfigScope: AllUsers CurrentUser
        Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind: Never Always AsNeeded
        Microsoft.PowerShell.Commands.JsonDateKind: Default Local Utc Offset String
        Microsoft.PowerShell.Commands.WebAuthenticationType: None Basic Bearer OAuth
        Microsoft.PowerShell.Commands.WebSslProtocol*: Default=0 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
        Newtonsoft.Json.StringEscapeHandling: Default EscapeNonAscii EscapeHtml
        Microsoft.Win32.RegistryHive: ClassesRoot=-2147483648 CurrentUser LocalMachine Users PerformanceData CurrentConfig
        Microsoft.Win32.RegistryValueKind: None=-1 Unknown String ExpandString Binary DWord MultiString=7 QWord=11
        """;

    private EnumTypes() {}

    /** The enums of the language itself: the only ones that every start of a session asks for. */
    private static final class Automation {
        private static final Map<String, String> LINES = read(AUTOMATION_NAMESPACE, AUTOMATION);
    }

    private static final class Library {
        private static final Map<String, String> LINES = read("", SYSTEM, LIBRARY, OTHER);
    }

    private static Map<String, String> read(String namespace, String... texts) {
        Map<String, String> lines = new HashMap<>();
        for (String text : texts) {
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                String line = namespace + text.substring(start, end);
                String head = line.substring(0, line.indexOf(':'));
                lines.put(CaseFolding.fold(head.endsWith("*") ? head.substring(0, head.length() - 1) : head), line);
                start = end + 1;
            }
        }
        return lines;
    }

    static EnumType find(String foldedName) {
        boolean automation = foldedName.startsWith(CaseFolding.fold(AUTOMATION_NAMESPACE));
        String line = (automation ? Automation.LINES : Library.LINES).get(foldedName);
        if (line == null) {
            return null;
        }
        int colon = line.indexOf(':');
        boolean flags = line.charAt(colon - 1) == '*';
        return EnumType.of(
                line.substring(0, flags ? colon - 1 : colon),
                flags,
                line.substring(colon + 1).trim().split(" "));
    }
}
