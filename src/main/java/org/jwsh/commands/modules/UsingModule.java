package org.jwsh.commands.modules;

import java.nio.file.Path;
import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** {@code using module}: imports the module before anything else of the script runs; without it the script does not run. */
public final class UsingModule {
    private UsingModule() {}

    /**
     * Imports the module that the statement names, and its types into the scope that runs.
     *
     * @throws NetException that ends the script where it cannot be loaded
     */
    public static void load(UsingStatementAst using, Frame frame) {
        PSModuleInfo module = imported(using, frame);
        if (module.sessionState() != null) {
            frame.scope.importTypes(module.sessionState().topScope());
        }
    }

    private static PSModuleInfo imported(UsingStatementAst using, Frame frame) {
        ExecutionContext context = frame.context;
        ModuleSpecification wanted = wanted(using, context);
        Path file = new ModuleFiles(context).find(wanted);
        if (file != null) {
            return ModuleLoader.of(context).importFrom(file, ImportChoice.ALL);
        }
        return ImportedModules.of(context)
                .importByName(wanted.name())
                .filter(module -> wanted.versions().isOpen() || wanted.matches(module))
                .orElseThrow(() -> missing(wanted));
    }

    private static ModuleSpecification wanted(UsingStatementAst using, ExecutionContext context) {
        ModuleSpecification named = using.moduleSpecification() == null
                ? ModuleSpecification.named(using.name().value())
                : specified(using.moduleSpecification().extent(), context);
        String script = using.extent().file();
        if (!ModuleFiles.isPath(named.name()) || script == null) {
            return named;
        }
        Path file = Path.of(script).resolveSibling(named.name().replace('\\', '/'));
        return new ModuleSpecification(file.normalize().toString(), named.guid(), named.versions());
    }

    private static ModuleSpecification specified(Extent hashtable, ExecutionContext context) {
        List<Object> value =
                ScriptCompilation.compile(hashtable.text(), null, context, null).invoke();
        return ModuleSpecification.of(value.getFirst());
    }

    private static NetException missing(ModuleSpecification wanted) {
        NetException failure = NetException.runtime(
                "ModuleNotFoundDuringParse", ErrorCategory.InvalidOperation, null, wanted.notFoundMessage());
        failure.errorRecord().invocation(new InvocationInfo(null, null, Extent.EMPTY));
        return failure;
    }
}
