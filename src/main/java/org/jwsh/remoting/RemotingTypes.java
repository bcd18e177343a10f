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
    private static final String SERIALIZER = "System.Management.Automation.PSSerializer";

    private static final String ERROR = "System.Management.Automation.Runspaces.RemotingErrorRecord";

    @Override
    public TypeSpec byName(String folded) {
        if (folded.equals(CaseFolding.fold(ERROR))) {
            return TypeSpec.ofClass(ERROR, RemotingErrorRecord.class, () -> type -> {})
                    .extending("System.Management.Automation.ErrorRecord");
        }
        return folded.equals(CaseFolding.fold(SERIALIZER))
                ? TypeSpec.ofClass(SERIALIZER, Void.class, () -> RemotingTypes::serializer)
                : null;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return javaClass == RemotingErrorRecord.class ? byName(CaseFolding.fold(ERROR)) : null;
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
