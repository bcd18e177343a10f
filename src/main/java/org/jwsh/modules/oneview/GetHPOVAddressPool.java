package org.jwsh.modules.oneview;

import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Gets the pools of addresses that the appliance gives out. */
@Cmdlet(verb = "Get", noun = "HPOVAddressPool")
@OutputType("HPOneView.Appliance.AddressPool")
public final class GetHPOVAddressPool extends GetResourceCmdlet {
    private static final List<String> KINDS = List.of("VMAC", "VWWN", "VSN", "IPv4");

    @Parameter(position = 0)
    @ValidateSet({"vmac", "vwwn", "vsn", "IPv4", "all"})
    @DefaultValue("all")
    String[] type;

    GetHPOVAddressPool(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        List<String> types = type == null ? KINDS : List.of(type);
        for (Connection connection : connections()) {
            for (String kind : types) {
                writeResource(
                        connection,
                        "/rest/id-pools/" + kind.toLowerCase(Locale.ROOT),
                        "HPOneView.Appliance.AddressPool");
            }
        }
    }
}
