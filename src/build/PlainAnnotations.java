import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the annotations of cmdlets and of what holds their parameters down as text, into the method {@code of} of
 * {@code org.jwsh.binding.ListedMarkings}, and the .NET names of classes into {@code org.jwsh.values.ListedTypeNames}. Reading them by reflection makes a class for each kind of annotation, which is most of
 * what a cmdlet costs when it is first used.
 *
 * <p>{@code java src/build/PlainAnnotations.java folder-of-classes}. A folder that was treated already is treated anew.
 */
final class PlainAnnotations {
    private static final String SDK = "org.jwsh.cmdlet.";
    private static final String TYPE_NAME = "Lorg/jwsh/values/TypeName;";
    private static final String ROOT = SDK + "PSCmdlet";
    private static final char ELEMENT = '\u001F';

    private final Map<String, ClassModel> classes = new TreeMap<>();
    private final Map<String, String> listed = new TreeMap<>();
    private final Map<String, String> typeNames = new TreeMap<>();

    private PlainAnnotations() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PlainAnnotations annotations = new PlainAnnotations();
        annotations.read(folder);
        annotations.list();
        write(folder.resolve("org/jwsh/binding/ListedMarkings.class"), "of", annotations.listed);
        write(folder.resolve("org/jwsh/values/ListedTypeNames.class"), "listed", annotations.typeNames);
    }

    private void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassModel model = ClassFile.of().parse(file);
            classes.put(nameOf(model.thisClass().asSymbol()), model);
        }
    }

    private static String nameOf(ClassDesc type) {
        return type.packageName().isEmpty() ? type.displayName() : type.packageName() + "." + type.displayName();
    }

    private void list() {
        classes.forEach((name, model) -> {
            StringBuilder fields = new StringBuilder();
            model.fields().forEach(field -> list(field, fields));
            if (!fields.isEmpty() || isCmdlet(model)) {
                StringBuilder own = new StringBuilder();
                markings(model).forEach(marking -> write(marking, own));
                listed.put(name, own.append(fields).toString());
            }
            model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                    .flatMap(all -> all.annotations().stream())
                    .filter(annotation -> annotation.className().equalsString(TYPE_NAME))
                    .forEach(annotation -> typeNames.put(
                            name, text(annotation.elements().getFirst().value())));
        });
    }

    private boolean isCmdlet(ClassModel model) {
        for (ClassModel c = model; c != null && c.superclass().isPresent(); ) {
            String above = nameOf(c.superclass().get().asSymbol());
            if (above.equals(ROOT)) {
                return true;
            }
            c = classes.get(above);
        }
        return false;
    }

    private static void list(FieldModel field, StringBuilder text) {
        List<Annotation> markings = markings(field);
        boolean counts = markings.stream()
                .map(PlainAnnotations::kind)
                .anyMatch(kind -> kind.equals("Parameter") || kind.equals("ParameterGroup"));
        if (counts && !field.flags().has(AccessFlag.STATIC)) {
            text.append(':').append(field.fieldName().stringValue()).append('\n');
            markings.forEach(marking -> write(marking, text));
        }
    }

    /** The annotations that the binder knows, several places of a parameter one by one. */
    private static List<Annotation> markings(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .filter(a -> nameOf(a.classSymbol()).startsWith(SDK))
                .flatMap(a -> kind(a).equals("Parameters") ? contained(a) : Stream.of(a))
                .toList();
    }

    private static Stream<Annotation> contained(Annotation container) {
        AnnotationValue.OfArray all =
                (AnnotationValue.OfArray) container.elements().getFirst().value();
        return all.values().stream().map(each -> ((AnnotationValue.OfAnnotation) each).annotation());
    }

    private static String kind(Annotation annotation) {
        return annotation.classSymbol().displayName();
    }

    private static void write(Annotation annotation, StringBuilder text) {
        text.append(kind(annotation)).append('\t');
        for (AnnotationElement element : annotation.elements()) {
            String value = text(element.value());
            if (value.indexOf('\t') >= 0 || value.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A line break or a tab in " + annotation);
            }
            text.append(element.name().stringValue()).append('=').append(value).append('\t');
        }
        text.append('\n');
    }

    private static String text(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString text -> text.stringValue();
            case AnnotationValue.OfInt number -> String.valueOf(number.intValue());
            case AnnotationValue.OfBoolean flag -> String.valueOf(flag.booleanValue());
            case AnnotationValue.OfEnum label -> label.constantName().stringValue();
            case AnnotationValue.OfClass type -> binaryName(type.classSymbol());
            case AnnotationValue.OfArray array ->
                array.values().stream().map(each -> text(each) + ELEMENT).collect(Collectors.joining());
            default -> throw new IllegalArgumentException("A value of another kind: " + value);
        };
    }

    private static String binaryName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /** Puts texts by names of classes in the place of a method. */
    private static void write(Path file, String name, Map<String, String> texts) throws IOException {
        ClassModel target = ClassFile.of().parse(file);
        Files.write(file, ClassFile.of().transformClass(target, (builder, element) -> {
            if (element instanceof MethodModel method && method.methodName().equalsString(name)) {
                builder.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        method.flags().flagsMask(),
                        code -> choose(code, texts));
            } else {
                builder.with(element);
            }
        }));
    }

    /** The class's text by its name: by the name's hash code first, then by the name itself. */
    private static void choose(CodeBuilder code, Map<String, String> texts) {
        Map<Integer, List<String>> byHash = texts.keySet().stream()
                .collect(Collectors.groupingBy(String::hashCode, TreeMap::new, Collectors.toList()));
        Map<Integer, Label> labels = new TreeMap<>();
        byHash.keySet().forEach(hash -> labels.put(hash, code.newLabel()));
        Label none = code.newLabel();
        ClassDesc string = ConstantDescs.CD_String;
        code.aload(0)
                .invokevirtual(string, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int))
                .lookupswitch(
                        none,
                        labels.entrySet().stream()
                                .map(e -> SwitchCase.of(e.getKey(), e.getValue()))
                                .toList());
        byHash.forEach((hash, names) -> {
            code.labelBinding(labels.get(hash));
            for (String name : names) {
                Label other = code.newLabel();
                code.aload(0)
                        .loadConstant(name)
                        .invokevirtual(
                                string, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
                        .ifeq(other)
                        .loadConstant(texts.get(name))
                        .areturn()
                        .labelBinding(other);
            }
            code.goto_(none);
        });
        code.labelBinding(none).aconst_null().areturn();
    }
}
