package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A family that has no rules of its own: its generated resources are all there is to say. */
final class SimpleFamily extends ResourceFamily {
    private final String type;
    private final int count;
    private final Generator generator;
    private boolean byTask = true;
    private String nameField = "name";

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

    /** Makes changes at once, without tasks. */
    SimpleFamily atOnce() {
        byTask = false;
        return this;
    }

    /** Calls a new resource by one of its fields where it has no name. */
    SimpleFamily namedBy(String field) {
        nameField = field;
        return this;
    }

    @Override
    void validate(ObjectNode resource) {
        resource.putIfAbsent("name", resource.path(nameField));
        super.validate(resource);
    }

    @Override
    boolean changesByTask() {
        return byTask;
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
