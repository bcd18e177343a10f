package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A standard stream of the process")
class ProcessOutputTest {
    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    @DisplayName("drops what nobody reads any more")
    void brokenPipe() {
        ProcessOutput output = new ProcessOutput(failing("Broken pipe"));
        assertThatCode(() -> {
                    output.write("text".getBytes());
                    output.write('x');
                    output.flush();
                })
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("reports a disk that is full")
    void diskFull() {
        ProcessOutput output = new ProcessOutput(failing("No space left on device"));
        assertThatThrownBy(() -> output.write(new byte[3])).hasMessage("No space left on device");
    }
}
