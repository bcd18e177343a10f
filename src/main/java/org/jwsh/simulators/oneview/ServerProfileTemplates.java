package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What server profiles are made from. */
final class ServerProfileTemplates extends ResourceFamily {
    private final ServerHardwareTypes types;
    private final EnclosureGroups groups;
    private final EthernetNetworks networks;

    ServerProfileTemplates(
            Appliance appliance, ServerHardwareTypes types, EnclosureGroups groups, EthernetNetworks networks) {
        super(appliance, "server-profile-templates");
        this.types = types;
        this.groups = groups;
        this.networks = networks;
    }

    @Override
    int generatedCount() {
        return types.generatedCount();
    }

    @Override
    String type(int generation) {
        return List.of("ServerProfileTemplateV5", "ServerProfileTemplateV6", "ServerProfileTemplateV7")
                .get(generation);
    }

    @Override
    void generate(int number, ObjectNode template) {
        template.put("name", "Template-" + (number + 1));
        template.put("serverProfileDescription", "Made from a template");
        template.put("affinity", "Bay");
        template.put("serverHardwareTypeUri", types.uri(number));
        template.put("enclosureGroupUri", groups.uri(0));
        template.put("hideUnusedFlexNics", true);
        ServerProfiles.addSettings(template, networks);
        ((ObjectNode) template.path("connectionSettings")).put("manageConnections", true);
    }

    @Override
    void register(Routes routes) {
        routes.on("GET", collectionUri() + "/*/new-profile", this::newProfile);
        super.register(routes);
    }

    private Response newProfile(Request request) {
        String uri = request.path().substring(0, request.path().lastIndexOf('/'));
        ObjectNode profile = find(uri);
        profile.put("serverProfileTemplateUri", uri);
        profile.putNull("name");
        profile.remove(List.of("uri", "eTag", "created", "modified", "serverProfileDescription", "scopesUri"));
        profile.put("category", "server-profiles");
        profile.put("type", ServerProfiles.typeOf(request.typeGeneration()));
        return Response.ok(profile);
    }
}
