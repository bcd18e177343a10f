package org.jwsh.host;

/** Gives the shell one command after the other, each as the text that was entered. */
interface CommandReader {
    /**
     * The next line.
     *
     * @param continues whether it goes on with a command that is not complete yet
     * @return null at the end of input
     */
    String readLine(boolean continues);
}
