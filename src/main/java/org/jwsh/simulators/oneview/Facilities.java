package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What stands in the data center around the servers. */
final class Facilities {
    private Facilities() {}

    static List<ResourceFamily> of(ResourceFamily.Appliance appliance) {
        return List.of(
                new SimpleFamily(appliance, "racks", "Rack", 2, Facilities::rack).atOnce(),
                new SimpleFamily(appliance, "datacenters", "Datacenter", 1, Facilities::dataCenter).atOnce(),
                new SimpleFamily(appliance, "power-devices", "PowerDevice", 4, Facilities::powerDevice),
                new SimpleFamily(appliance, "unmanaged-devices", "UnmanagedDevice", 2, Facilities::unmanagedDevice),
                new SimpleFamily(appliance, "drive-enclosures", "DriveEnclosureV2", 1, Facilities::driveEnclosure));
    }

    private static void rack(int number, ObjectNode rack) {
        rack.put("name", "Rack-" + (221 + number));
        rack.put("uHeight", 42);
        rack.put("height", 2004);
        rack.put("depth", 1195);
        rack.put("width", 597);
        rack.put("thermalLimit", 10000);
        rack.put("model", "HPE 42U 600mm x 1200mm G2 Rack");
        rack.put("partNumber", "P9K39A");
        rack.put("serialNumber", "2MK4300" + (10 + number));
        rack.putArray("rackMounts");
    }

    private static void dataCenter(int number, ObjectNode center) {
        center.put("name", "Houston");
        center.put("width", 9144);
        center.put("depth", 6096);
        center.put("currency", "USD");
        center.put("costPerKilowattHour", 0.07);
        center.put("coolingCapacity", 350);
        center.put("coolingMultiplier", 1.5);
        center.putArray("contents");
    }

    private static void powerDevice(int number, ObjectNode device) {
        boolean core = number % 2 == 0;
        device.put("name", "PDU-" + (number / 2 + 1) + (core ? ", Core" : ", Segment"));
        device.put("deviceType", core ? "HPIpduCore" : "LoadSegment");
        device.put("model", "HPE 8.6kVA 208V 30A 3Ph NA/JP iPDU");
        device.put("ratedCapacity", 8600);
        device.put("serialNumber", "2CJ1110" + (20 + number));
        device.put("powerState", "NotAvailable");
    }

    private static void unmanagedDevice(int number, ObjectNode device) {
        device.put("name", "Switch-" + (number + 1));
        device.put("model", "Top of rack switch");
        device.put("height", 1);
        device.put("maxPower", 250);
        device.put("macAddress", "00:1B:3F:00:00:0" + number);
        device.put("ipv4Address", "172.18.6." + (10 + number));
    }

    private static void driveEnclosure(int number, ObjectNode enclosure) {
        enclosure.put("name", "0000A66101, bay 1");
        enclosure.put("productName", "Synergy D3940 Storage Module");
        enclosure.put("bayCount", 40);
        enclosure.put("serialNumber", "SN123100");
        enclosure.put("powerState", "On");
        enclosure.putArray("driveBays");
    }
}
