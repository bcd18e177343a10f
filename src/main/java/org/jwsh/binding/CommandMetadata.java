package org.jwsh.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.attributes.ObsoleteAttribute;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.InvocationInfo;

/**
 * The parameters of a command and the rules for them. Each parameter set has one bit; a set of parameter sets is a long, and
 * {@link #ALL_SETS} stands for all of them, also for those that no parameter names.
 */
public final class CommandMetadata {
    /** All parameter sets. */
    public static final long ALL_SETS = -1L;

    private static final int MOST_SETS = 63;

    private final String name;
    private final CommandTraits traits;
    private final List<ParameterMetadata> parameters = new ArrayList<>();
    private final Map<String, ParameterMetadata> byName = new HashMap<>();
    private final Map<String, ParameterMetadata> byTyped = new HashMap<>();
    private final Map<String, Long> setBits = new LinkedHashMap<>();
    private final long defaultSetFlag;
    private final int declaredCount;
    private final boolean plain;
    private final boolean dynamic;
    private final boolean obsolete;
    private final List<ParameterMetadata> mandatoryParameters = new ArrayList<>();
    private final List<ParameterMetadata> pipelineParameters = new ArrayList<>();

    /**
     * @param declared the parameters of the command itself, in order of declaration
     * @param added those that the engine adds
     */
    public CommandMetadata(
            String name, CommandTraits traits, List<ParameterMetadata> declared, List<ParameterMetadata> added) {
        this.name = name;
        this.traits = traits;
        this.declaredCount = declared.size();
        addAll(declared);
        this.defaultSetFlag = traits.defaultParameterSet().isEmpty() ? 0 : bitOf(traits.defaultParameterSet());
        addAll(added);
        boolean marked = false;
        boolean late = false;
        boolean bare = true;
        for (ParameterMetadata parameter : parameters) {
            marked |= parameter.has(ObsoleteAttribute.class);
            late |= parameter.isDynamic();
            bare &= parameter.attributes().isEmpty();
        }
        this.obsolete = traits.obsolete() != null || marked;
        this.dynamic = late;
        this.plain = !traits.advanced() && bare;
    }

    /** The metadata of a command, made on first use. */
    public static CommandMetadata of(CommandInfo command) {
        return command.metadata(MetadataReader::read);
    }

    /** The metadata of a cmdlet's class, read anew. */
    public static CommandMetadata of(String name, Class<? extends PSCmdlet> type) {
        return CmdletMetadataReader.read(name, type);
    }

    /** The same command with further parameters. */
    CommandMetadata with(List<ParameterMetadata> dynamic) {
        List<ParameterMetadata> declared = new ArrayList<>(parameters.subList(0, declaredCount));
        List<ParameterMetadata> added = new ArrayList<>(parameters.subList(declaredCount, parameters.size()));
        added.addAll(dynamic);
        return new CommandMetadata(name, traits, declared, added);
    }

    /** Whether dynamic parameters are among the parameters. */
    public boolean knowsDynamicParameters() {
        return parameters.stream().anyMatch(p -> p.storage().origin() == ParameterStorage.Origin.DYNAMIC);
    }

    private void addAll(List<ParameterMetadata> further) {
        for (ParameterMetadata parameter : further) {
            parameter.place(parameters.size(), this::bitOf);
            parameters.add(parameter);
            name(parameter);
            if (parameter.isMandatorySomewhere()) {
                mandatoryParameters.add(parameter);
            }
            if (parameter.takesPipelineInput()) {
                pipelineParameters.add(parameter);
            }
        }
    }

    private void name(ParameterMetadata parameter) {
        ParameterMetadata other = byName.putIfAbsent(CaseFolding.fold(parameter.name()), parameter);
        if (other != null) {
            throw other.name().equalsIgnoreCase(parameter.name())
                    ? BindingErrors.parameterDefinedTwice(parameter.name())
                    : BindingErrors.nameIsAlias(parameter.name(), other.name());
        }
        for (String alias : parameter.aliases()) {
            ParameterMetadata owner = byName.putIfAbsent(CaseFolding.fold(alias), parameter);
            if (owner != null && owner != parameter) {
                throw owner.name().equalsIgnoreCase(alias)
                        ? BindingErrors.nameIsAlias(owner.name(), parameter.name())
                        : BindingErrors.aliasDefinedTwice(alias);
            }
        }
    }

    private long bitOf(String set) {
        if (set.equalsIgnoreCase(Parameter.ALL_SETS)) {
            return ALL_SETS;
        }
        for (Map.Entry<String, Long> known : setBits.entrySet()) {
            if (known.getKey().equalsIgnoreCase(set)) {
                return known.getValue();
            }
        }
        if (setBits.size() == MOST_SETS) {
            throw BindingErrors.tooManySets(name);
        }
        long bit = 1L << setBits.size();
        setBits.put(set, bit);
        return bit;
    }

    public String name() {
        return name;
    }

    public String defaultParameterSet() {
        return traits.defaultParameterSet();
    }

    public boolean supportsShouldProcess() {
        return traits.supportsShouldProcess();
    }

    public boolean supportsPaging() {
        return traits.supportsPaging();
    }

    public boolean positionalBinding() {
        return traits.positionalBinding();
    }

    /** Where its help is on the web, or an empty string. */
    public String helpUri() {
        return traits.helpUri();
    }

    public ConfirmImpact confirmImpact() {
        return traits.confirmImpact();
    }

    /** The .NET names of the types of the objects it writes. */
    public List<String> outputTypes() {
        return traits.outputTypes();
    }

    /** Whether some parameters come into being only when others are bound. */
    boolean hasDynamicParameters() {
        return dynamic;
    }

    /** Whether the command or one of its parameters is obsolete. */
    boolean isObsoleteSomewhere() {
        return obsolete;
    }

    /** Whether any parameter is mandatory in any set. */
    boolean hasMandatoryParameters() {
        return !mandatoryParameters.isEmpty();
    }

    /** The parameters that are mandatory in some set. */
    List<ParameterMetadata> mandatoryParameters() {
        return mandatoryParameters;
    }

    /** The parameters that take objects of the pipeline or properties of them. */
    List<ParameterMetadata> pipelineParameters() {
        return pipelineParameters;
    }

    /** Whether its parameters are names and nothing more. */
    boolean isPlain() {
        return plain;
    }

    CommandTraits traits() {
        return traits;
    }

    /** Its own parameters first, then those of the engine, then dynamic ones. */
    public List<ParameterMetadata> parameters() {
        return parameters;
    }

    /** Its own parameters. */
    public List<ParameterMetadata> declaredParameters() {
        return parameters.subList(0, declaredCount);
    }

    /** The parameter of that name or alias in any case, or null. */
    public ParameterMetadata find(String parameter) {
        ParameterMetadata known = byTyped.get(parameter);
        if (known == null) {
            known = byName.get(CaseFolding.fold(parameter));
            if (known != null) {
                byTyped.put(parameter, known);
            }
        }
        return known;
    }

    /**
     * The parameter that a name means: in full, by alias, or by its beginning.
     *
     * @throws org.jwsh.values.NetException where there is none or more than one
     */
    public ParameterMetadata resolve(String typed) {
        BindingErrors errors = new BindingErrors(new InvocationInfo(null, name, Extent.EMPTY), name);
        ParameterMetadata found = new ParameterLookup(this, errors, true).find(typed, null);
        if (found == null) {
            throw errors.namedParameterNotFound(typed, null);
        }
        return found;
    }

    /** Whether all arguments must find a parameter. */
    public boolean isAdvanced() {
        return traits.advanced();
    }

    /** The names of the parameter sets, in the order they are first mentioned. */
    public List<String> setNames() {
        return List.copyOf(setBits.keySet());
    }

    int setCount() {
        return setBits.size();
    }

    /** The bit of the default set, or 0. */
    long defaultSetFlag() {
        return defaultSetFlag;
    }

    /** The name of a parameter set by its bit; that of all sets where there is no such single set. */
    String setName(long flag) {
        for (Map.Entry<String, Long> known : setBits.entrySet()) {
            if (known.getValue() == flag) {
                return known.getKey();
            }
        }
        return Parameter.ALL_SETS;
    }
}
