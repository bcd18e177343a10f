package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.ActionPreference;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SwitchParameter;

/** The parameters that the engine adds to commands. */
public enum CommonParameter implements ParameterStorage {
    Verbose("vb", CommonParameter::switchType),
    Debug("db", CommonParameter::switchType),
    ErrorAction("ea", CommonParameter::actionType),
    WarningAction("wa", CommonParameter::actionType),
    InformationAction("infa", CommonParameter::actionType),
    ProgressAction("proga", CommonParameter::actionType),
    ErrorVariable("ev", () -> NetTypes.STRING),
    WarningVariable("wv", () -> NetTypes.STRING),
    InformationVariable("iv", () -> NetTypes.STRING),
    OutVariable("ov", () -> NetTypes.STRING),
    OutBuffer("ob", () -> NetTypes.INT),
    PipelineVariable("pv", () -> NetTypes.STRING),
    WhatIf("wi", CommonParameter::switchType),
    Confirm("cf", CommonParameter::switchType),
    IncludeTotalCount(null, CommonParameter::switchType),
    Skip(null, CommonParameter::countType),
    First(null, CommonParameter::countType);

    private final String alias;
    private final Supplier<NetType> type;

    CommonParameter(String alias, Supplier<NetType> type) {
        this.alias = alias;
        this.type = type;
    }

    /** What its values are converted to. */
    public NetType type() {
        return type.get();
    }

    private static NetType switchType() {
        return NetTypes.of(SwitchParameter.class);
    }

    private static NetType actionType() {
        NetType known = NetTypes.find("System.Management.Automation.ActionPreference");
        return known == null ? NetTypes.of(ActionPreference.class) : known;
    }

    private static NetType countType() {
        NetType known = NetTypes.find("System.UInt64");
        return known == null ? NetTypes.LONG : known;
    }

    /** Whether all advanced commands have it. */
    public boolean isForAll() {
        return ordinal() < WhatIf.ordinal();
    }

    /** The parameters that a command with these traits gets. */
    static List<ParameterMetadata> of(CommandTraits traits) {
        List<ParameterMetadata> added = new ArrayList<>();
        for (CommonParameter parameter : values()) {
            boolean wanted = parameter.isForAll()
                    || (parameter.ordinal() <= Confirm.ordinal()
                            ? traits.supportsShouldProcess()
                            : traits.supportsPaging());
            if (wanted) {
                added.add(parameter.metadata());
            }
        }
        return added;
    }

    private ParameterMetadata metadata() {
        List<String> aliases = alias == null ? List.of() : List.of(alias);
        return new ParameterMetadata(
                name(), type.get(), aliases, List.of(ParameterSetMetadata.optional(Parameter.NAMED)), List.of(), this);
    }

    @Override
    public Origin origin() {
        return Origin.COMMON;
    }

    @Override
    public void set(Object holder, Object value) {
        ((CommonParameters) holder).set(this, value);
    }

    @Override
    public Object get(Object holder) {
        return ((CommonParameters) holder).get(this);
    }
}
