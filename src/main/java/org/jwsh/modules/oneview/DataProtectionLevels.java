package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.cmdlet.ValueSource;

/** How StoreVirtual systems can keep the data of a volume safe. */
final class DataProtectionLevels implements ValueSource {
    @Override
    public List<String> values() {
        return List.of(
                "NetworkRaid0None",
                "NetworkRaid5SingleParity",
                "NetworkRaid10Mirror2Way",
                "NetworkRaid10Mirror3Way",
                "NetworkRaid10Mirror4Way",
                "NetworkRaid6DualParity");
    }
}
