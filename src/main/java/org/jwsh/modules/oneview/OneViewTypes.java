package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeSpec;

/** The .NET types of the library: what its cmdlets return and what scripts catch. */
final class OneViewTypes {
    static final String AUTH_SESSION = "HPOneView.Appliance.AuthSessionException";
    static final String AUTH_PRIVILEGE = "HPOneView.Appliance.AuthPrivilegeException";
    static final String PASSWORD_CHANGE = "HPOneView.Appliance.PasswordChangeRequired";
    static final String NETWORK_CONNECTION = "HPOneView.Appliance.NetworkConnectionException";
    static final String TRANSPORT = "HPOneView.Library.ApplianceTransportException";
    static final String RESOURCE_NOT_FOUND = "HPOneView.ResourceNotFoundException";
    static final String RESOURCE_PRIVILEGE = "HPOneView.Appliance.ResourcePrivledgeException";
    static final String REMOTE_SUPPORT = "HPOneView.Appliance.RemoteSupportResourceException";
    static final String TASK_RESOURCE = "HPOneView.Appliance.TaskResourceException";
    static final String SERVER_HARDWARE = "HPOneView.ServerHardwareResourceException";
    static final String SERVER_PROFILE = "HPOneView.ServerProfileResourceException";
    static final String NETWORK = "HPOneView.NetworkResourceException";
    static final String NETWORK_SET = "HPOneView.NetworkSetResourceException";
    static final String STORAGE_SYSTEM = "HPOneView.StorageSystemResourceException";
    static final String STORAGE_VOLUME = "HPOneView.StorageVolumeResourceException";
    static final String USER = "HPOneView.Appliance.UserResourceException";
    static final String SCOPE = "HPOneView.Appliance.ScopeResourceException";
    static final String BASELINE = "HPOneView.Appliance.BaselineResourceException";
    static final String LOGICAL_ENCLOSURE = "HPOneView.LogicalEnclosureResourceException";
    static final String INTERCONNECT = "HPOneView.InterconnectResourceException";
    static final String INTERCONNECT_TYPE = "HPOneView.InterconnectTypeResourceException";
    static final String UNMANAGED_DEVICE = "HPOneView.UnmanagedDeviceResourceException";
    static final String LABEL = "HPOneView.Appliance.LabelResourceException";
    static final String LDAP_DIRECTORY = "HPOneView.Appliance.LdapDirectoryException";
    static final String LDAP_DIRECTORY_GROUP = "HPOneView.Appliance.LdapDirectoryGroupException";
    static final String SNMP = "HPOneView.Appliance.SnmpResourceException";
    static final String SNMP_USER = "HPOneView.Appliance.SnmpV3UserResourceException";
    static final String ADDRESS_POOL = "HPOneView.Appliance.AddressPoolResourceException";
    static final String EMAIL_ALERT = "HPOneView.Appliance.EmailAlertResourceException";
    static final String COMPOSER_NODE = "HPOneView.Appliance.ComposerNodeException";
    static final String TRUSTED_CERTIFICATE = "HPOneView.Appliance.TrustedCertificateResourceException";
    static final String INVALID_OPERATION = "System.InvalidOperationException";
    static final String NOT_IMPLEMENTED = "System.NotImplementedException";

    private static final List<String> EXCEPTIONS = List.of(
            AUTH_SESSION,
            AUTH_PRIVILEGE,
            PASSWORD_CHANGE,
            NETWORK_CONNECTION,
            TRANSPORT,
            RESOURCE_NOT_FOUND,
            RESOURCE_PRIVILEGE,
            REMOTE_SUPPORT,
            TASK_RESOURCE,
            SERVER_HARDWARE,
            SERVER_PROFILE,
            NETWORK,
            NETWORK_SET,
            STORAGE_SYSTEM,
            STORAGE_VOLUME,
            USER,
            SCOPE,
            BASELINE,
            LOGICAL_ENCLOSURE,
            INTERCONNECT,
            INTERCONNECT_TYPE,
            UNMANAGED_DEVICE,
            LABEL,
            LDAP_DIRECTORY,
            LDAP_DIRECTORY_GROUP,
            SNMP,
            SNMP_USER,
            ADDRESS_POOL,
            EMAIL_ALERT,
            COMPOSER_NODE,
            TRUSTED_CERTIFICATE);

    private OneViewTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    static void register() {
        EXCEPTIONS.forEach(name -> ModuleTypes.addException(name, "System.Exception"));
        ModuleTypes.add(TypeSpec.ofClass("HPOneView.Appliance.Connection", Connection.class, () -> Connection::define));
        ModuleTypes.add(TypeSpec.ofClass(
                "HPOneView.Appliance.ConnectionPermission",
                ConnectionPermission.class,
                () -> ConnectionPermission::define));
        ModuleTypes.add(TypeSpec.ofClass(
                "HPOneView.Library.ApplianceConnection", ApplianceReference.class, () -> ApplianceReference::define));
        ModuleTypes.add(TypeSpec.ofClass(
                        ConnectedSessionsList.TYPE_NAME,
                        ConnectedSessionsList.class,
                        () -> ConnectedSessionsList::define)
                .extending("System.Collections.ArrayList"));
    }

    static NetException exception(String typeName, String message, Throwable inner) {
        register();
        return NetException.of(typeName, message, inner);
    }
}
