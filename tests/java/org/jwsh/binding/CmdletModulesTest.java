package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.jwsh.cmdlet.CmdletModule;

class CmdletModulesTest {
    private final CmdletModules modules = new CmdletModules(CmdletModules.class.getClassLoader());

    @Test
    void theProductsOwnModulesAreListedWithoutLoadingThem() {
        assertThat(modules.all())
                .filteredOn(module -> module.getClass().getName().startsWith("org.jwsh.modules."))
                .extracting(CmdletModule::name)
                .containsExactlyInAnyOrderElementsOf(CmdletModules.OWN);
    }

    @Test
    void modulesAreFoundByWhatTheirNamesShouldBe() {
        assertThat(modules.named(name -> name.endsWith(".420")))
                .extracting(CmdletModule::name)
                .containsExactly("HPOneView.420");
        assertThat(modules.named(name -> false)).isEmpty();
    }
}
