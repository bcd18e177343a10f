package org.jwsh.remoting.clixml;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.collections.SequenceValue;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/**
 * Writes objects as CLIXML. Primitive known types are one element; dictionaries and lists keep their elements; every other
 * object is written as its type names, its text and its properties, to a depth: below it only the text is left. Properties
 * that an object itself carries do not count for the depth, those of its type do.
 */
public final class CliXmlSerializer {
    static final String NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";
    private static final int DEEPEST = 50;

    private final ElementWriter out;
    private final int depth;
    private final SecretCipher cipher;
    private final TypeNameTable typeNames = new TypeNameTable();
    private final Map<Object, Integer> references = new IdentityHashMap<>();
    private boolean extended;
    private int level;
    private int nextReference;

    /**
     * @param indented whether each element stands on a line of its own
     * @param depth how many levels of properties of types are written, at least one
     */
    public CliXmlSerializer(Appendable out, boolean indented, int depth, SecretCipher cipher) {
        this.out = new ElementWriter(out, indented);
        this.depth = depth;
        this.cipher = cipher;
    }

    /** One object as a document of its own, as {@code PSSerializer} writes it. */
    public static String document(Object value, int depth) {
        StringBuilder text = new StringBuilder();
        CliXmlSerializer serializer = new CliXmlSerializer(text, true, depth, SecretCipher.NONE);
        serializer.start();
        serializer.write(value);
        serializer.end();
        return text.toString();
    }

    /** One object as a single element on one line, without a document around it. */
    public static String element(Object value, int depth, SecretCipher cipher) {
        PrimitiveForm primitive =
                value == null || hasOwnMembers(value) ? null : PrimitiveForm.of(PSObject.unwrap(value));
        if (primitive != null) {
            return "<" + primitive.tag() + ">" + EncodedText.encode(primitive.text(), false) + "</" + primitive.tag()
                    + ">";
        }
        StringBuilder text = new StringBuilder();
        new CliXmlSerializer(text, false, depth, cipher).write(value);
        return text.toString();
    }

    /** An error record as a single element on one line, with the call that it came from spread over its members. */
    public static String extendedError(ErrorRecord error, SecretCipher cipher) {
        StringBuilder text = new StringBuilder();
        CliXmlSerializer serializer = new CliXmlSerializer(text, false, 1, cipher);
        serializer.extended = true;
        serializer.write(error);
        return text.toString();
    }

    /** Opens the document. */
    public void start() {
        out.start("Objs", "Version", "1.1.0.1", "xmlns", NAMESPACE);
    }

    /** Closes the document. */
    public void end() {
        out.end();
    }

    /** Writes an object at the top level. */
    public void write(Object value) {
        write(value, null, null, depth);
    }

    /** Writes an object at the top level that belongs to a stream, such as {@code Error}. */
    public void write(Object value, String stream) {
        write(value, stream, null, depth);
    }

    private void write(Object value, String stream, String name, int left) {
        Object base = PSObject.unwrap(value);
        if (base == null || base == AutomationNull.VALUE) {
            out.start("Nil", "S", stream, "N", name);
            out.end();
            return;
        }
        level++;
        try {
            writeValue(value, base, stream, name, level > DEEPEST ? 0 : depthOf(base, left));
        } finally {
            level--;
        }
    }

    private static int depthOf(Object base, int left) {
        return base instanceof PSCredential || base instanceof SwitchParameter ? 1 : left;
    }

    private void writeValue(Object value, Object base, String stream, String name, int left) {
        PrimitiveForm primitive = form(base);
        if (primitive != null && !hasOwnMembers(value)) {
            out.leaf(primitive.tag(), primitive.text(), "S", stream, "N", name);
            return;
        }
        Object identity = base instanceof PSObject || primitive == null ? base : value;
        Integer known = references.get(identity);
        if (known != null) {
            out.start("Ref", "S", stream, "N", name, "RefId", known.toString());
            out.end();
            return;
        }
        boolean container = primitive == null && isContainer(base);
        if (primitive == null && !container && left <= 0 && !(base instanceof PSObject bag && isPlainBag(bag))
                || level > DEEPEST) {
            writeText(value, stream, name);
            return;
        }
        int reference = nextReference++;
        if (base instanceof PSObject || !NetTypes.of(base).isValueType()) {
            references.put(identity, reference);
        }
        out.start("Obj", "S", stream, "N", name, "RefId", Integer.toString(reference));
        writeContent(value, base, primitive, container, left);
        out.end();
    }

    private PrimitiveForm form(Object base) {
        return base instanceof SecureString secret
                ? new PrimitiveForm("SS", cipher.encrypt(secret))
                : PrimitiveForm.of(base);
    }

    private static boolean isPlainBag(PSObject bag) {
        return bag.explicitTypeNames() != null && bag.explicitTypeNames().isEmpty();
    }

    private static boolean hasOwnMembers(Object value) {
        return value instanceof PSObject object
                && !object.isCustom()
                && (object.shape().size() > 0 || object.explicitTypeNames() != null);
    }

    private static boolean isContainer(Object base) {
        return base instanceof Map<?, ?> || LanguagePrimitives.enumerator(base) != null;
    }

    private void writeText(Object value, String stream, String name) {
        String text = ObjectText.of(value);
        if (text == null) {
            out.start("Nil", "S", stream, "N", name);
            out.end();
        } else {
            out.leaf("S", text, "S", stream, "N", name);
        }
    }

    private void writeContent(Object value, Object base, PrimitiveForm primitive, boolean container, int left) {
        if (primitive == null || value instanceof PSObject object && object.explicitTypeNames() != null) {
            typeNames.write(ObjectMembers.typeNames(value), out);
        }
        if (primitive != null) {
            out.leaf(primitive.tag(), primitive.text());
        } else if (container) {
            writeContainer(base, left);
            if (containerTag(base).equals("IE") && left > 0) {
                writeProperties(value, left);
            }
        } else if (base instanceof ErrorRecord error) {
            out.leaf("ToString", error.message());
            writeMembers(ErrorRecordForm.of(error, level == 1, extended), left);
            return;
        } else {
            writeObject(value, base, left);
        }
        writeMembers(value, left);
    }

    private void writeObject(Object value, Object base, int left) {
        String text = base instanceof PSObject bag
                ? bag.find(DeserializedText.NAME) >= 0 ? ObjectText.of(bag) : null
                : ObjectText.of(base);
        if (text != null) {
            out.leaf("ToString", text);
        }
        if (base instanceof EnumValue label) {
            PrimitiveForm number = PrimitiveForm.of(label.toNumber());
            out.leaf(number.tag(), number.text());
        } else {
            writeProperties(value, left);
        }
    }

    private void writeContainer(Object base, int left) {
        String tag = containerTag(base);
        out.start(tag);
        if (base instanceof Map<?, ?> dictionary) {
            for (Map.Entry<?, ?> entry : dictionary.entrySet()) {
                out.start("En");
                write(entry.getKey(), null, "Key", left);
                write(entry.getValue(), null, "Value", left);
                out.end();
            }
        } else {
            for (Iterator<?> elements = LanguagePrimitives.enumerator(base); elements.hasNext(); ) {
                write(elements.next(), null, null, left);
            }
        }
        out.end();
    }

    private static String containerTag(Object base) {
        return switch (base) {
            case Map<?, ?> _ -> "DCT";
            case SequenceValue sequence -> sequence.netType().name().startsWith("Stack") ? "STK" : "QUE";
            default -> NetTypes.named("System.Collections.IList").isInstance(base) ? "LST" : "IE";
        };
    }

    /** The properties of the type. */
    private void writeProperties(Object value, int left) {
        List<PSMember> properties = SerializedProperties.ofType(value);
        if (!properties.isEmpty()) {
            out.start("Props");
            properties.forEach(property -> writeMember(value, property, left - 1));
            out.end();
        }
    }

    /** The members that the object itself carries, then those that the session adds to its types. */
    private void writeMembers(Object value, int left) {
        List<PSMember> own = SerializedProperties.ofObject(value);
        List<PSMember> added = SerializedProperties.ofSession(value);
        if (!own.isEmpty() || !added.isEmpty()) {
            out.start("MS");
            own.forEach(property -> writeMember(value, property, left));
            added.forEach(property -> writeMember(value, property, left - 1));
            out.end();
        }
    }

    private void writeMember(Object value, PSMember property, int left) {
        Object held;
        try {
            held = property.get(value);
        } catch (NetException unreadable) {
            return;
        }
        if (held instanceof ErrorRecord && left <= 0) {
            writeText(held, null, property.name());
            return;
        }
        boolean cause = held instanceof Throwable && PSObject.unwrap(value) instanceof Throwable;
        write(held, null, property.name(), cause ? Math.max(1, left) : left);
    }
}
