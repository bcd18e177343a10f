package org.jwsh.values.types;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.security.SecureString;

/**
 * {@code System.Runtime.InteropServices.Marshal}, as far as it hands out texts: memory that it allocates holds characters
 * under a number, until it is freed.
 */
final class MarshalMembers {
    private static final Map<Long, char[]> MEMORY = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong(0x7f00_0000_0000L);
    private static final String POINTER = "System.IntPtr";

    private MarshalMembers() {}

    static void define(TypeBuilder type) {
        for (String name : new String[] {
            "SecureStringToBSTR",
            "SecureStringToGlobalAllocUnicode",
            "SecureStringToGlobalAllocAnsi",
            "SecureStringToCoTaskMemUnicode",
            "SecureStringToCoTaskMemAnsi"
        }) {
            type.staticMethod(
                    "static " + POINTER + " " + name + "(securestring s)",
                    a -> allocate(((SecureString) Failures.required(a[0], "s")).reveal()));
        }
        for (String name :
                new String[] {"StringToBSTR", "StringToHGlobalUni", "StringToHGlobalAnsi", "StringToCoTaskMemUni"}) {
            type.staticMethod(
                    "static " + POINTER + " " + name + "(string s)",
                    a -> a[0] == null ? NativeInt.ZERO : allocate(((String) a[0]).toCharArray()));
        }
        for (String name : new String[] {"PtrToStringBSTR", "PtrToStringUni", "PtrToStringAnsi", "PtrToStringUTF8"}) {
            type.staticMethod("static string " + name + "(" + POINTER + " ptr)", a -> text(a[0]));
        }
        type.staticMethod("static string PtrToStringAuto(" + POINTER + " ptr)", a -> narrow(text(a[0])))
                .staticMethod(
                        "static string PtrToStringAuto(" + POINTER + " ptr, int len)",
                        a -> text(a[0]).substring(0, (int) a[1]))
                .staticMethod(
                        "static string PtrToStringUni(" + POINTER + " ptr, int len)",
                        a -> text(a[0]).substring(0, (int) a[1]));
        for (String name : new String[] {
            "ZeroFreeBSTR",
            "ZeroFreeGlobalAllocUnicode",
            "ZeroFreeGlobalAllocAnsi",
            "ZeroFreeCoTaskMemUnicode",
            "ZeroFreeCoTaskMemAnsi",
            "FreeBSTR",
            "FreeHGlobal",
            "FreeCoTaskMem"
        }) {
            type.staticMethod("static void " + name + "(" + POINTER + " s)", a -> free((NativeInt) a[0]));
        }
        type.staticMethod("static int SizeOf(type t)", a -> size((NetType) a[0]))
                .staticMethod("static int ReleaseComObject(System.Object o)", a -> 0)
                .staticMethod("static int GetLastWin32Error()", a -> 0);
    }

    private static NativeInt allocate(char[] text) {
        long address = NEXT.getAndAdd(4096);
        MEMORY.put(address, text);
        return new NativeInt(address);
    }

    private static String text(Object pointer) {
        char[] held = MEMORY.get(((NativeInt) pointer).value());
        return held == null ? null : new String(held);
    }

    /** Outside of Windows this reads bytes of UTF-8, and the second byte of a plain character is zero: there it ends. */
    private static String narrow(String text) {
        return text == null || text.isEmpty() ? text : text.substring(0, 1);
    }

    private static Object free(NativeInt pointer) {
        char[] held = MEMORY.remove(pointer.value());
        if (held != null) {
            Arrays.fill(held, '\0');
        }
        return null;
    }

    private static int size(NetType type) {
        return switch (type.fullName()) {
            case "System.Byte", "System.SByte" -> 1;
            case "System.Int16", "System.UInt16" -> 2;
            case "System.Int32", "System.UInt32", "System.Single", "System.Boolean" -> 4;
            case "System.Decimal", "System.Guid" -> 16;
            case "System.Char" -> 1;
            case "System.Int64", "System.UInt64", "System.Double", "System.IntPtr" -> 8;
            default ->
                throw Failures.argument(
                        "Type '" + type.fullName()
                                + "' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be"
                                + " computed.",
                        null);
        };
    }
}
