package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets the ranges of address pools. */
@Cmdlet(verb = "Get", noun = "HPOVAddressPoolRange", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AddressPool.Range")
public final class GetHPOVAddressPoolRange extends GetResourceCmdlet {
    @Parameter(set = "Default", position = 0)
    @Alias("Pool")
    @ValidateNotNullOrEmpty
    @ValidateSet({"IPv4", "vmac", "vwwn", "vsn", "all"})
    @DefaultValue("all")
    Object type;

    @Parameter(set = "Pipeline", valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    GetHPOVAddressPoolRange(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (inputObject == null) {
                List<Object> kinds = type == null
                        ? List.of("vmac", "vwwn", "vsn", "ipv4")
                        : List.copyOf(ConnectionArgument.elements(type));
                kinds.forEach(kind -> writeRanges(
                        connection,
                        get(
                                connection,
                                "/rest/id-pools/"
                                        + ConnectionArgument.text(kind).toLowerCase(Locale.ROOT))));
            } else {
                ConnectionArgument.elements(inputObject).forEach(pool -> writeRanges(connection, Resources.json(pool)));
            }
        }
    }

    private void writeRanges(Connection connection, JsonNode pool) {
        for (JsonNode uri : pool.path("rangeUris")) {
            writeResource(connection, uri.asText(), "HPOneView.Appliance.AddressPool.Range");
        }
    }
}
