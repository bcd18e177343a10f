package org.jwsh.simulators.oneview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources from files in the families of an appliance. */
class SeedDataTest {
    private final SimulatorSettings settings = new SimulatorSettings();
    private final ResourceFamily.Appliance appliance = new ResourceFamily.Appliance(settings, new Tasks(settings));
    private final ConnectionTemplates templates = new ConnectionTemplates(appliance);
    private final EthernetNetworks networks = new EthernetNetworks(appliance, templates);
    private final NetworkSets sets = new NetworkSets(appliance, templates, networks);

    @TempDir
    private Path folder;

    @Test
    void aResourceReferstoOnesOfTheFilesAndToGeneratedOnes() throws IOException {
        write("ethernet-networks", "[{'name': 'red', 'vlanId': 7}]");
        write(
                "network-sets",
                "[{'name': 'Mine', 'networkUris': ['ref:ethernet-networks/RED', 'ref:ethernet-networks/VLAN 0010']}]");

        plant();

        ObjectNode red = networks.named("red").orElseThrow();
        assertThat(sets.named("Mine").orElseThrow().path("networkUris"))
                .extracting(uri -> uri.asText())
                .containsExactly(red.path("uri").asText(), networks.uri(0));
        assertThat(red.path("connectionTemplateUri").isTextual()).isTrue();
    }

    @Test
    void aGeneratedResourceIsChanged() throws IOException {
        int before = networks.size();
        write("ethernet-networks", "[{'name': 'VLAN 0010', 'purpose': 'VMMigration'}]");

        plant();

        assertThat(networks.size()).isEqualTo(before);
        assertThat(networks.find(networks.uri(0)).path("purpose").asText()).isEqualTo("VMMigration");
        assertThat(networks.find(networks.uri(0)).path("vlanId").asInt()).isEqualTo(10);
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        write("ethernet-networks", "[{'name': 'red', 'vlanId': 7, 'subnetUri': 'ref:network-sets/Nobody'}]");
        assertThatThrownBy(this::plant).hasMessage("There is no resource 'Nobody' of the category 'network-sets'.");

        write("ethernet-networks", "[]");
        write("balloons", "[{'name': 'red'}]");
        assertThatThrownBy(this::plant).hasMessage("There are no resources of the category 'balloons'.");
    }

    @Test
    void filesAreArraysOfNamedResources() throws IOException {
        write("ethernet-networks", "[{'vlanId': 7}]");
        assertThatThrownBy(this::plant).hasMessageEndingWith("is not an array of resources with names.");

        write("ethernet-networks", "{");
        assertThatThrownBy(this::plant).hasMessageEndingWith("is not JSON.");

        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> SeedData.read(nowhere)).isInstanceOf(UncheckedIOException.class);
    }

    private void write(String category, String json) throws IOException {
        Files.writeString(folder.resolve(category + ".json"), json.replace('\'', '"'));
    }

    private void plant() {
        SeedData.read(folder).plant(List.of(networks, sets));
    }
}
