package org.jwsh.simulators.oneview;

import java.util.ArrayList;
import java.util.List;

/** All resources of one appliance. */
final class ResourceModel {
    private final Tasks tasks;
    private final IndexResource index;
    private final ApplianceSettings settings;
    private final LoginSettings logins;
    private final Associations associations;
    private final VolumeSnapshots snapshots;
    private final List<ResourceFamily> families;

    ResourceModel(SimulatorSettings simulation, String certificate) {
        tasks = new Tasks(simulation);
        var appliance = new ResourceFamily.Appliance(simulation, tasks);
        var connectionTemplates = new ConnectionTemplates(appliance);
        var networks = new EthernetNetworks(appliance, connectionTemplates);
        var hardwareTypes = new ServerHardwareTypes(appliance);
        var enclosureGroups = new EnclosureGroups(appliance);
        var enclosures = new Enclosures(appliance, enclosureGroups);
        var servers = new ServerHardware(appliance, hardwareTypes, enclosures);
        var templates = new ServerProfileTemplates(appliance, hardwareTypes, enclosureGroups, networks);
        var storageSystems = new StorageSystems(appliance);
        var logicalInterconnects = new LogicalInterconnects(appliance, enclosures);
        var volumes = new StorageVolumes(appliance);
        var profiles = new ServerProfiles(appliance, servers, templates, networks);
        families = new ArrayList<>(List.of(
                connectionTemplates,
                networks,
                new FcNetworks(appliance, connectionTemplates),
                new FcoeNetworks(appliance, connectionTemplates),
                new NetworkSets(appliance, connectionTemplates, networks),
                hardwareTypes,
                enclosureGroups,
                enclosures,
                logicalInterconnects,
                servers,
                templates,
                profiles,
                storageSystems,
                volumes,
                new Alerts(appliance, servers),
                new Users(appliance),
                new Scopes(appliance),
                new FirmwareBaselines(appliance),
                new Licenses(appliance),
                new Backups(appliance)));
        families.addAll(Facilities.of(appliance));
        families.addAll(new Fabric(enclosures, enclosureGroups, logicalInterconnects, networks).families(appliance));
        families.addAll(new StorageParts(storageSystems).families(appliance));
        families.addAll(AccessFamilies.of(appliance));
        settings = new ApplianceSettings(appliance);
        logins = new LoginSettings(appliance, certificate);
        associations = new Associations(profiles, volumes);
        snapshots = new VolumeSnapshots(appliance, volumes);
        index = new IndexResource(families, simulation);
        simulation.data().plant(families);
    }

    void register(Routes routes) {
        settings.register(routes);
        logins.register(routes);
        snapshots.register(routes);
        associations.register(routes);
        families.forEach(family -> family.register(routes));
        tasks.register(routes);
        index.register(routes);
    }
}
