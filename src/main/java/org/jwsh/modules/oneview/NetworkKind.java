package org.jwsh.modules.oneview;

import java.util.List;
import java.util.Locale;

/** The kinds of networks. */
enum NetworkKind {
    ETHERNET("ethernet-networks", "ethernet-networkV4", "HPOneView.Networking.EthernetNetwork"),
    FIBRE_CHANNEL("fc-networks", "fc-networkV4", "HPOneView.Networking.FibreChannelNetwork"),
    FCOE("fcoe-networks", "fcoe-networkV4", "HPOneView.Networking.FCoENetwork");

    private final String category;
    private final String resourceType;
    private final String typeName;

    NetworkKind(String category, String resourceType, String typeName) {
        this.category = category;
        this.resourceType = resourceType;
        this.typeName = typeName;
    }

    String category() {
        return category;
    }

    /** The {@code type} of a resource that is sent. */
    String resourceType() {
        return resourceType;
    }

    /** The name in front of the type names of an object. */
    String typeName() {
        return typeName;
    }

    /** The kinds that a user's word means; all for null. */
    static List<NetworkKind> named(String word) {
        if (word == null) {
            return List.of(values());
        }
        return List.of(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "ethernet" -> ETHERNET;
                    case "fcoe" -> FCOE;
                    default -> FIBRE_CHANNEL;
                });
    }
}
