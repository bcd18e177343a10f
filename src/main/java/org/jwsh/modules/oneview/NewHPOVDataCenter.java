package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Adds a data center. */
@Cmdlet(verb = "New", noun = "HPOVDataCenter", defaultParameterSet = "Default")
@OutputType("HPOneView.Facilities.DataCenter")
public final class NewHPOVDataCenter extends ApplianceCmdlet {
    private static final double MILLIMETRES_OF_A_FOOT = 304.8;

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    double width;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    double depth;

    @Parameter
    boolean millimeters;

    @Parameter
    @DefaultValue("20")
    int electricalDerating;

    @Parameter
    @ValidateSet({"NaJp", "Custom", "None"})
    @DefaultValue("NaJp")
    String electricalDeratingType;

    @Parameter
    @DefaultValue("220")
    int defaultVoltage;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("USD")
    String currency;

    @Parameter
    @ValidateNotNullOrEmpty
    double powerCosts;

    @Parameter
    int coolingCapacity;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("1.5")
    double coolingMultiplier;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    Object primaryContact;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    Object secondaryContact;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String address1;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String address2;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String city;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String state;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String postCode;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String country;

    @Parameter(set = "RemoteSupport")
    @ValidateNotNullOrEmpty
    String timeZone;

    NewHPOVDataCenter(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        double unit = millimeters ? 1 : MILLIMETRES_OF_A_FOOT;
        for (Connection connection : connections()) {
            ObjectNode center = Change.create()
                    .set("name", name)
                    .set("width", (int) Math.round(width * unit))
                    .set("depth", (int) Math.round(depth * unit))
                    .set("deratingPercentage", isBound("ElectricalDerating") ? electricalDerating : 20)
                    .set("deratingType", electricalDeratingType == null ? "NaJp" : electricalDeratingType)
                    .set("defaultPowerLineVoltage", defaultVoltage > 0 ? defaultVoltage : 220)
                    .set("currency", currency == null ? "USD" : currency)
                    .set("costPerKilowattHour", powerCosts)
                    .setPositive("coolingCapacity", coolingCapacity)
                    .set("coolingMultiplier", coolingMultiplier > 0 ? coolingMultiplier : 1.5)
                    .resource();
            Object added = send(connection, "POST", "/rest/datacenters", center);
            if (address1 != null) {
                ObjectNode site = site(connection, Resources.text(added, "uri"));
                send(connection, "PUT", site.path("uri").asText(), site);
            }
            writeObject(Resources.of(Resources.json(added), connection, "HPOneView.Facilities.DataCenter"));
        }
    }

    /** Where the data center is, and whom support talks to. */
    private ObjectNode site(Connection connection, String centerUri) {
        Missing nobody = Missing.of("PrimaryContact");
        return Change.create()
                .set("type", "Site")
                .set("uri", "/rest/support/data-centers" + centerUri.substring(centerUri.lastIndexOf('/')))
                .set("streetAddress1", address1)
                .set("streetAddress2", address2)
                .set("city", city)
                .set("provinceState", state)
                .set("postalCode", postCode)
                .set("countryCode", country)
                .set("timeZone", timeZone)
                .set("primaryContactUri", resources(connection).requiredUri(primaryContact, nobody, "support-contacts"))
                .set(
                        "secondaryContactUri",
                        resources(connection).requiredUri(secondaryContact, nobody, "support-contacts"))
                .resource();
    }
}
