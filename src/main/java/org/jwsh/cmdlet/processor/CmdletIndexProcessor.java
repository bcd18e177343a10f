package org.jwsh.cmdlet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModuleName;
import org.jwsh.cmdlet.CmdletTable;

/**
 * Writes {@code META-INF/jwsh/cmdlets.index}: one line for each cmdlet of a package with {@link CmdletModuleName}, sorted by
 * name. Its fields, with tabs between them, are the cmdlet's name, the class, the module and the aliases, separated by commas.
 * Where a package asks for it with {@link CmdletTable}, the same is written as a class.
 */
@SupportedAnnotationTypes({"org.jwsh.cmdlet.Cmdlet", "org.jwsh.cmdlet.CmdletTable"})
public final class CmdletIndexProcessor extends AbstractProcessor {
    /** Where the index lies among the classes. */
    public static final String INDEX = "META-INF/jwsh/cmdlets.index";

    private final Map<String, String> lines = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Cmdlet.class)) {
            collect((TypeElement) element);
        }
        for (Element element : round.getElementsAnnotatedWith(CmdletTable.class)) {
            writeTable((PackageElement) element);
        }
        if (round.processingOver() && !lines.isEmpty()) {
            write();
        }
        return false;
    }

    private void collect(TypeElement type) {
        CmdletModuleName module =
                processingEnv.getElementUtils().getPackageOf(type).getAnnotation(CmdletModuleName.class);
        if (module == null) {
            return;
        }
        Cmdlet cmdlet = type.getAnnotation(Cmdlet.class);
        String name = cmdlet.verb() + "-" + cmdlet.noun();
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            complain(name + " is made of an abstract class.", type);
        }
        String className = processingEnv.getElementUtils().getBinaryName(type).toString();
        String line = String.join("\t", name, className, module.value(), String.join(",", cmdlet.aliases()));
        if (lines.put(name, line) != null) {
            complain(name + " is there twice.", type);
        }
    }

    private void complain(String message, TypeElement type) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }

    private void writeTable(PackageElement target) {
        String name = target.getAnnotation(CmdletTable.class).value();
        StringBuilder text = new StringBuilder("package " + target.getQualifiedName() + ";\n\n"
                + "/** The cmdlets. */\npublic final class " + name + " {\n    private " + name + "() {}\n\n"
                + "    public static void list(" + CmdletTable.class.getName() + ".Reader reader) {\n");
        for (String line : lines.values()) {
            String[] fields = line.split("[\t,]");
            text.append("        reader.cmdlet(\"")
                    .append(String.join("\", \"", fields))
                    .append("\");\n");
        }
        text.append("    }\n}\n");
        try (Writer source = processingEnv
                .getFiler()
                .createSourceFile(target.getQualifiedName() + "." + name, target)
                .openWriter()) {
            source.write(text.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() {
        try (Writer index = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", INDEX)
                .openWriter()) {
            for (String line : lines.values()) {
                index.write(line + "\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
