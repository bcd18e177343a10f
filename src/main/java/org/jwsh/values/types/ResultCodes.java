package org.jwsh.values.types;

import org.jwsh.values.NetType;

/** The {@code HResult} of exceptions: that of the nearest type up the hierarchy that has one. */
final class ResultCodes {
    private ResultCodes() {}

    static int of(NetType exception) {
        for (NetType type = exception; type != null; type = type.baseType()) {
            int code = of(type.fullName());
            if (code != 0) {
                return code;
            }
        }
        return 0x80131500;
    }

    private static int of(String typeName) {
        return switch (typeName) {
            case "System.SystemException" -> 0x80131501;
            case "System.ArgumentOutOfRangeException" -> 0x80131502;
            case "System.ArrayTypeMismatchException" -> 0x80131503;
            case "System.TimeoutException" -> 0x80131505;
            case "System.FieldAccessException" -> 0x80131507;
            case "System.InvalidOperationException" -> 0x80131509;
            case "System.NotSupportedException" -> 0x80131515;
            case "System.RankException" -> 0x80131517;
            case "System.ThreadStateException" -> 0x80131520;
            case "System.OverflowException" -> 0x80131516;
            case "System.FormatException" -> 0x80131537;
            case "System.OperationCanceledException" -> 0x8013153B;
            case "System.PlatformNotSupportedException" -> 0x80131539;
            case "System.Collections.Generic.KeyNotFoundException" -> 0x80131577;
            case "System.IndexOutOfRangeException" -> 0x80131508;
            case "System.ApplicationException" -> 0x80131600;
            case "System.ObjectDisposedException" -> 0x80131622;
            case "System.IO.IOException" -> 0x80131620;
            case "System.IO.DirectoryNotFoundException" -> 0x80070003;
            case "System.IO.FileNotFoundException" -> 0x80070002;
            case "System.IO.PathTooLongException" -> 0x800700CE;
            case "System.ArgumentException" -> 0x80070057;
            case "System.ArgumentNullException" -> 0x80004003;
            case "System.ArithmeticException" -> 0x80070216;
            case "System.DivideByZeroException" -> 0x80020012;
            case "System.InvalidCastException" -> 0x80004002;
            case "System.NullReferenceException" -> 0x80004003;
            case "System.NotImplementedException" -> 0x80004001;
            case "System.OutOfMemoryException" -> 0x8007000E;
            case "System.UnauthorizedAccessException" -> 0x80070005;
            default -> 0;
        };
    }
}
