package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A family that has no rules of its own: its generated resources are all there is to say. */
final class SimpleFamily extends ResourceFamily {
    private final String type;
    private final int count;
    private final Generator generator;

    /** Fills in the name and the fields of the resource of a number. */
    @FunctionalInterface
    interface Generator {
        void generate(int number, ObjectNode resource);
    }

    SimpleFamily(Appliance appliance, String category, String type, int count, Generator generator) {
        this(appliance, category, category, type, count, generator);
    }

    SimpleFamily(Appliance appliance, String category, String path, String type, int count, Generator generator) {
        super(appliance, category, path);
        this.type = type;
        this.count = count;
        this.generator = generator;
    }

    @Override
    int generatedCount() {
        return count;
    }

    @Override
    void generate(int number, ObjectNode resource) {
        generator.generate(number, resource);
    }

    @Override
    String type(int generation) {
        return type;
    }
}
