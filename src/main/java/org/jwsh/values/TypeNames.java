package org.jwsh.values;

import java.util.HashMap;
import java.util.Map;

/** The short names of types: PowerShell's accelerators, and which of them stand for a type in messages. */
public final class TypeNames {
    private static final Map<String, String> ACCELERATORS = new HashMap<>();
    private static final Map<String, String> KEYWORDS = new HashMap<>();
    private static final Map<String, String> SHORT_NAMES = new HashMap<>();

    static {
        ACCELERATORS.put("object", "System.Object");
        keyword("string", "System.String");
        keyword("int", "System.Int32");
        keyword("long", "System.Int64");
        keyword("bool", "System.Boolean");
        keyword("char", "System.Char");
        keyword("double", "System.Double");
        keyword("float", "System.Single");
        keyword("decimal", "System.Decimal");
        keyword("byte", "System.Byte");
        keyword("sbyte", "System.SByte");
        keyword("short", "System.Int16");
        keyword("ushort", "System.UInt16");
        keyword("uint", "System.UInt32");
        keyword("ulong", "System.UInt64");
        keyword("void", "System.Void");
        accelerator("int16", "System.Int16");
        accelerator("int32", "System.Int32");
        accelerator("int64", "System.Int64");
        accelerator("uint16", "System.UInt16");
        accelerator("uint32", "System.UInt32");
        accelerator("uint64", "System.UInt64");
        accelerator("single", "System.Single");
        accelerator("bigint", "System.Numerics.BigInteger");
        accelerator("array", "System.Array");
        accelerator("hashtable", "System.Collections.Hashtable");
        accelerator("ordered", "System.Collections.Specialized.OrderedDictionary");
        accelerator("datetime", "System.DateTime");
        accelerator("timespan", "System.TimeSpan");
        accelerator("guid", "System.Guid");
        accelerator("uri", "System.Uri");
        accelerator("version", "System.Version");
        accelerator("regex", "System.Text.RegularExpressions.Regex");
        accelerator("xml", "System.Xml.XmlDocument");
        accelerator("type", "System.Type");
        accelerator("ipaddress", "System.Net.IPAddress");
        accelerator("mailaddress", "System.Net.Mail.MailAddress");
        accelerator("ipendpoint", "System.Net.IPEndPoint");
        accelerator("semver", "System.Management.Automation.SemanticVersion");
        accelerator("NullString", "System.Management.Automation.Language.NullString");
        accelerator("cultureinfo", "System.Globalization.CultureInfo");
        accelerator("securestring", "System.Security.SecureString");
        accelerator("physicaladdress", "System.Net.NetworkInformation.PhysicalAddress");
        accelerator("X509Certificate", "System.Security.Cryptography.X509Certificates.X509Certificate");
        accelerator("X509Certificate2", "System.Security.Cryptography.X509Certificates.X509Certificate2");
        accelerator("X500DistinguishedName", "System.Security.Cryptography.X509Certificates.X500DistinguishedName");
        accelerator("TimeZoneInfo", "System.TimeZoneInfo");
        for (String name : new String[] {
            "Alias=AliasAttribute",
            "AllowEmptyCollection=AllowEmptyCollectionAttribute",
            "AllowEmptyString=AllowEmptyStringAttribute",
            "AllowNull=AllowNullAttribute",
            "ArgumentCompleter=ArgumentCompleterAttribute",
            "ArgumentCompletions=ArgumentCompletionsAttribute",
            "CmdletBinding=CmdletBindingAttribute",
            "Credential=CredentialAttribute",
            "OutputType=OutputTypeAttribute",
            "Parameter=ParameterAttribute",
            "PSDefaultValue=PSDefaultValueAttribute",
            "SupportsWildcards=SupportsWildcardsAttribute",
            "ValidateCount=ValidateCountAttribute",
            "ValidateDrive=ValidateDriveAttribute",
            "ValidateLength=ValidateLengthAttribute",
            "ValidateNotNull=ValidateNotNullAttribute",
            "ValidateNotNullOrEmpty=ValidateNotNullOrEmptyAttribute",
            "ValidateNotNullOrWhiteSpace=ValidateNotNullOrWhiteSpaceAttribute",
            "ValidatePattern=ValidatePatternAttribute",
            "ValidateRange=ValidateRangeAttribute",
            "ValidateScript=ValidateScriptAttribute",
            "ValidateSet=ValidateSetAttribute",
            "ValidateTrustedData=ValidateTrustedDataAttribute",
            "ValidateUserDrive=ValidateUserDriveAttribute",
            "DscLocalConfigurationManager=DscLocalConfigurationManagerAttribute",
            "DscProperty=DscPropertyAttribute",
            "DscResource=DscResourceAttribute",
            "ExperimentAction=ExperimentAction",
            "Experimental=ExperimentalAttribute",
            "ExperimentalFeature=ExperimentalFeature",
            "pscredential=PSCredential",
            "PSListModifier=PSListModifier",
            "psobject=PSObject",
            "pscustomobject=PSObject",
            "psprimitivedictionary=PSPrimitiveDictionary",
            "psvariable=PSVariable",
            "ref=PSReference",
            "scriptblock=ScriptBlock",
            "switch=SwitchParameter",
            "wildcardpattern=WildcardPattern",
            "powershell=PowerShell",
            "psnoteproperty=PSNoteProperty",
            "psscriptmethod=PSScriptMethod",
            "psscriptproperty=PSScriptProperty",
            "psvariableproperty=PSVariableProperty",
            "psaliasproperty=PSAliasProperty",
            "psmoduleinfo=PSModuleInfo",
            "pstypename=PSTypeNameAttribute",
            "runspace=Runspaces.Runspace",
            "runspacefactory=Runspaces.RunspaceFactory",
            "initialsessionstate=Runspaces.InitialSessionState",
            "NoRunspaceAffinity=Language.NoRunspaceAffinityAttribute"
        }) {
            String[] pair = name.split("=");
            accelerator(pair[0], "System.Management.Automation." + pair[1]);
        }
        accelerator("pspropertyexpression", "Microsoft.PowerShell.Commands.PSPropertyExpression");
        accelerator("CimSession", "Microsoft.Management.Infrastructure.CimSession");
        accelerator("ciminstance", "Microsoft.Management.Infrastructure.CimInstance");
    }

    private TypeNames() {}

    private static void keyword(String name, String fullName) {
        accelerator(name, fullName);
        KEYWORDS.put(fullName, name);
    }

    private static void accelerator(String name, String fullName) {
        SHORT_NAMES.putIfAbsent(fullName, name);
        ACCELERATORS.put(CaseFolding.fold(name), fullName);
    }

    /** The full name that an accelerator stands for, in any case, or null. */
    public static String acceleratorTarget(String name) {
        return ACCELERATORS.get(CaseFolding.fold(name));
    }

    /** Adds an accelerator, or gives one another meaning. */
    public static void add(String name, NetType type) {
        ACCELERATORS.put(CaseFolding.fold(name), type.fullName());
        NetTypes.forget(name);
    }

    /** Takes an accelerator away; false where there is none. */
    public static boolean remove(String name) {
        NetTypes.forget(name);
        return ACCELERATORS.remove(CaseFolding.fold(name)) != null;
    }

    /** All accelerators, folded, with their full names. */
    public static Map<String, String> accelerators() {
        return Map.copyOf(ACCELERATORS);
    }

    /**
     * The name of a type as a string of a script shows it: the accelerator where there is one, brackets for arrays and generic
     * arguments.
     */
    public static String shown(NetType type) {
        if (type.isArray()) {
            String brackets =
                    type.fullName().substring(type.elementType().fullName().length());
            return shown(type.elementType()) + brackets;
        }
        if (!type.genericArguments().isEmpty()) {
            String plain = type.fullName().substring(0, type.fullName().indexOf('`'));
            return type.genericArguments().stream()
                    .map(TypeNames::shown)
                    .collect(java.util.stream.Collectors.joining(",", plain + "[", "]"));
        }
        String keyword = KEYWORDS.get(type.fullName());
        return keyword != null ? keyword : SHORT_NAMES.getOrDefault(type.fullName(), type.fullName());
    }

    /** The C#-like keyword that messages show for a type, such as {@code int}, or null. */
    static String keywordFor(String fullName) {
        return SHORT_NAMES.get(fullName);
    }
}
