package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.cmdlet.ValueSource;

/** The operating systems that storage volumes can be presented to. */
final class HostSystems implements ValueSource {
    @Override
    public List<String> values() {
        return List.of(
                "CitrixXen",
                "CitrixXen7",
                "AIX",
                "IBMVIO",
                "RHEL4",
                "RHEL3",
                "RHEL",
                "RHEV",
                "RHEV7",
                "VMware",
                "Win2k3",
                "Win2k8",
                "Win2k12",
                "Win2k16",
                "OpenVMS",
                "Egenera",
                "Exanet",
                "Solaris9",
                "Solaris10",
                "Solaris11",
                "ONTAP",
                "OEL",
                "HPUX11iv1",
                "HPUX11iv2",
                "HPUX11iv3",
                "SUSE",
                "SUSE9",
                "Inform");
    }
}
