package org.jwsh.simulators.oneview;

import java.util.List;

/** All resources of one appliance. */
final class ResourceModel {
    private final Tasks tasks;
    private final IndexResource index;
    private final List<ResourceFamily> families;

    ResourceModel(SimulatorSettings settings) {
        tasks = new Tasks(settings);
        var appliance = new ResourceFamily.Appliance(settings, tasks);
        var connectionTemplates = new ConnectionTemplates(appliance);
        var networks = new EthernetNetworks(appliance, connectionTemplates);
        var hardwareTypes = new ServerHardwareTypes(appliance);
        var enclosureGroups = new EnclosureGroups(appliance);
        var enclosures = new Enclosures(appliance, enclosureGroups);
        var servers = new ServerHardware(appliance, hardwareTypes, enclosures);
        var templates = new ServerProfileTemplates(appliance, hardwareTypes, enclosureGroups, networks);
        var storageSystems = new StorageSystems(appliance);
        families = List.of(
                connectionTemplates,
                networks,
                new FcNetworks(appliance, connectionTemplates),
                new FcoeNetworks(appliance, connectionTemplates),
                new NetworkSets(appliance, connectionTemplates, networks),
                hardwareTypes,
                enclosureGroups,
                enclosures,
                new LogicalInterconnects(appliance, enclosures),
                servers,
                templates,
                new ServerProfiles(appliance, servers, templates, networks),
                storageSystems,
                new StorageVolumes(appliance, storageSystems),
                new Alerts(appliance, servers),
                new Users(appliance),
                new Scopes(appliance),
                new FirmwareBaselines(appliance),
                new Licenses(appliance),
                new Backups(appliance));
        index = new IndexResource(families, settings);
    }

    void register(Routes routes) {
        families.forEach(family -> family.register(routes));
        tasks.register(routes);
        index.register(routes);
    }
}
