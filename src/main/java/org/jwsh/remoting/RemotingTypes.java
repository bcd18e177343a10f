package org.jwsh.remoting;

import java.util.List;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The .NET types of serialization and remoting, each made when it is first named. */
public final class RemotingTypes implements TypeSource {
    /** Where the classes of the types are, which are loaded only when one of them is asked for. */
    private static final String CLASSES = "org.jwsh.remoting.";

    private static final String SERIALIZER = "System.Management.Automation.PSSerializer";

    private static final String ERROR = "System.Management.Automation.Runspaces.RemotingErrorRecord";

    private static final String ORIGIN = "System.Management.Automation.Remoting.OriginInfo";

    @Override
    public TypeSpec byName(String folded) {
        if (folded.equals(CaseFolding.fold(ERROR))) {
            return TypeSpec.ofClass(ERROR, RemotingErrorRecord.class, () -> RemotingTypes::error)
                    .extending("System.Management.Automation.ErrorRecord");
        }
        if (folded.equals(CaseFolding.fold(ORIGIN))) {
            return TypeSpec.ofClass(ORIGIN, OriginInfo.class, () -> RemotingTypes::origin);
        }
        return folded.equals(CaseFolding.fold(SERIALIZER))
                ? TypeSpec.ofClass(SERIALIZER, Void.class, () -> RemotingTypes::serializer)
                : null;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (!javaClass.getName().startsWith(CLASSES)) {
            return null;
        }
        return javaClass == RemotingErrorRecord.class
                ? byName(CaseFolding.fold(ERROR))
                : javaClass == OriginInfo.class ? byName(CaseFolding.fold(ORIGIN)) : null;
    }

    private static void error(TypeBuilder type) {
        type.property(ORIGIN + " OriginInfo", RemotingErrorRecord.class, RemotingErrorRecord::origin);
    }

    private static void origin(TypeBuilder type) {
        type.property("string PSComputerName", OriginInfo.class, OriginInfo::computer)
                .property("guid RunspaceID", OriginInfo.class, OriginInfo::runspace)
                .property("guid InstanceID", OriginInfo.class, OriginInfo::runspace)
                .method("string ToString()", OriginInfo.class, (origin, a) -> origin.computer());
    }

    private static void serializer(TypeBuilder type) {
        type.staticMethod("static string Serialize(System.Object source)", a -> CliXmlSerializer.document(a[0], 1))
                .staticMethod(
                        "static string Serialize(System.Object source, int depth)",
                        a -> CliXmlSerializer.document(a[0], (int) a[1]))
                .staticMethod(
                        "static string Serialize(System.Collections.Generic.IList[System.Object] source, int depth,"
                                + " bool enumerate)",
                        a -> CliXmlSerializer.document(a[0], (int) a[1]))
                .staticMethod("static System.Object Deserialize(string source)", a -> single((String) a[0]))
                .staticMethod(
                        "static System.Object[] DeserializeAsList(string source)",
                        a -> CliXmlDeserializer.document((String) a[0]).toArray());
    }

    private static Object single(String text) {
        List<Object> found = CliXmlDeserializer.document(text);
        return found.size() == 1 ? found.getFirst() : found.toArray();
    }
}
