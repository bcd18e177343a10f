package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.Provider;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Gives the providers. */
@Cmdlet(verb = "Get", noun = "PSProvider")
@OutputType("System.Management.Automation.ProviderInfo")
public final class GetPSProviderCommand extends ItemCmdlet {
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] pSProvider;

    @Override
    protected void processRecord() {
        String[] names = pSProvider == null ? new String[] {"*"} : pSProvider;
        for (String each : names) {
            boolean any = false;
            for (Provider provider : drives().providers()) {
                if (WildcardPattern.of(each.substring(each.lastIndexOf('\\') + 1), true)
                        .isMatch(provider.name())) {
                    writeObject(provider);
                    any = true;
                }
            }
            if (!any && !WildcardPattern.hasWildcards(each)) {
                report(NetException.of(
                                "System.Management.Automation.ProviderNotFoundException",
                                "Cannot find a provider with the name '" + each + "'.")
                        .withRecord("ProviderNotFound", ErrorCategory.ObjectNotFound, each));
            }
        }
    }
}
