package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.TimeSpan;

/** The wish that work stops: {@code CancellationTokenSource} and its tokens. */
final class CancellationValues {
    private static final String SOURCE = "System.Threading.CancellationTokenSource";
    private static final String TOKEN = "System.Threading.CancellationToken";
    private static final Token NONE = new Token(null);

    private CancellationValues() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "cancellationtokensource" ->
                TypeSpec.ofClass(SOURCE, Source.class, () -> CancellationValues::source)
                        .implementing("System.IDisposable");
            case "cancellationtoken" -> TypeSpec.ofStruct(TOKEN, Token.class, NONE, () -> CancellationValues::token);
            default -> null;
        };
    }

    @TypeName("System.Threading.CancellationTokenSource")
    private static final class Source {
        private final List<Delegate> callbacks = new ArrayList<>();
        private boolean cancelled;

        private Object cancel() {
            List<Delegate> called = List.of();
            synchronized (this) {
                if (!cancelled) {
                    cancelled = true;
                    called = List.copyOf(callbacks);
                }
            }
            called.forEach(callback -> callback.invoke());
            return null;
        }

        private Object cancelAfter(long milliseconds) {
            CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
                    .execute(this::cancel);
            return null;
        }
    }

    /** A token; the one without a source is never cancelled. */
    @TypeName("System.Threading.CancellationToken")
    private record Token(Source source) {
        private boolean cancelled() {
            return source != null && source.cancelled;
        }

        @Override
        public String toString() {
            return TOKEN;
        }
    }

    private static void source(TypeBuilder type) {
        Class<Source> self = Source.class;
        type.constructor(SOURCE + " new()", a -> new Source())
                .constructor(SOURCE + " new(int millisecondsDelay)", a -> after((int) a[0]))
                .constructor(SOURCE + " new(timespan delay)", a -> after(milliseconds(a[0])))
                .property(TOKEN + " Token", self, Token::new)
                .property("bool IsCancellationRequested", self, s -> s.cancelled)
                .method("void Cancel()", self, (s, a) -> s.cancel())
                .method("void CancelAfter(int millisecondsDelay)", self, (s, a) -> s.cancelAfter((int) a[0]))
                .method("void CancelAfter(timespan delay)", self, (s, a) -> s.cancelAfter(milliseconds(a[0])))
                .method("void Dispose()", self, (s, a) -> null);
    }

    private static Source after(long milliseconds) {
        Source source = new Source();
        source.cancelAfter(milliseconds);
        return source;
    }

    private static long milliseconds(Object span) {
        return ((TimeSpan) span).ticks() / TimeSpan.TICKS_PER_MILLISECOND;
    }

    private static void token(TypeBuilder type) {
        Class<Token> self = Token.class;
        type.property("bool IsCancellationRequested", self, Token::cancelled)
                .property("bool CanBeCanceled", self, t -> t.source != null)
                .method("void ThrowIfCancellationRequested()", self, (t, a) -> {
                    if (t.cancelled()) {
                        throw NetException.of("System.OperationCanceledException", "The operation was canceled.");
                    }
                    return null;
                })
                .method("System.Threading.CancellationTokenRegistration Register(action callback)", self, (t, a) -> {
                    if (t.source != null) {
                        t.source.callbacks.add((Delegate) a[0]);
                    }
                    return null;
                })
                .staticProperty(TOKEN + " None", () -> NONE);
    }
}
