package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.utility.TypesFile;
import org.jwsh.formatting.ViewStore;
import org.jwsh.formatting.views.FormatFile;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.xml.sax.SAXException;

/** The {@code .ps1xml} files that a manifest names: members of types and views. */
final class TypesAndFormats {
    private final ExecutionContext context;

    TypesAndFormats(ExecutionContext context) {
        this.context = context;
    }

    /** @throws NetException where a file is not there or says nothing that can be understood */
    void load(List<Path> types, List<Path> formats) {
        for (Path file : types) {
            try {
                new TypesFile(context).load(required(file));
            } catch (IOException unreadable) {
                throw missing(file);
            }
        }
        List<ViewDefinition> views = new ArrayList<>();
        for (Path file : formats) {
            views.addAll(views(required(file)));
        }
        if (!views.isEmpty()) {
            context.service(ViewStore.class, ViewStore::new).append(views);
        }
    }

    private List<ViewDefinition> views(Path file) {
        try {
            return FormatFile.read(file, script -> ScriptCompilation.compile(script, null, context, null));
        } catch (IOException unreadable) {
            throw missing(file);
        } catch (SAXException | IllegalArgumentException wrong) {
            throw NetException.runtime(
                    "FormatXmlUpdateException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "There were errors in loading the format data file: \n" + file + ": " + wrong.getMessage());
        }
    }

    private static Path required(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file);
        }
        return file;
    }

    private static NetException missing(Path file) {
        return NetException.of(
                        "System.IO.FileNotFoundException", "Cannot find path '" + file + "' because it does not exist.")
                .withRecord("FormatXmlUpdateException", ErrorCategory.InvalidOperation, file.toString());
    }
}
