package org.jwsh.modules.oneview;

/** The library versions there are, each with the API version it speaks. */
enum LibraryVersion {
    V410("HPOneView.410", "4.10", "4.10.1954.1523", 800),
    V420("HPOneView.420", "4.20", "4.20.1971.1960", 1000),
    V500("HPOneView.500", "5.00", "5.00.2152.1665", 1200);

    private final String moduleName;
    private final String release;
    private final String moduleVersion;
    private final int apiVersion;

    LibraryVersion(String moduleName, String release, String moduleVersion, int apiVersion) {
        this.moduleName = moduleName;
        this.release = release;
        this.moduleVersion = moduleVersion;
        this.apiVersion = apiVersion;
    }

    String moduleName() {
        return moduleName;
    }

    /** The OneView release, such as {@code 4.20}. */
    String release() {
        return release;
    }

    String moduleVersion() {
        return moduleVersion;
    }

    /** The {@code X-API-Version} of its requests, and the lowest that an appliance must support. */
    int apiVersion() {
        return apiVersion;
    }
}
