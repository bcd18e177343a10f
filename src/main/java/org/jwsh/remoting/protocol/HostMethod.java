package org.jwsh.remoting.protocol;

import java.util.HashMap;
import java.util.Map;

/** What a server may ask of the host of its client, with the numbers on the wire. */
public enum HostMethod {
    GetName(1),
    GetVersion(2),
    GetInstanceId(3),
    GetCurrentCulture(4),
    GetCurrentUICulture(5),
    SetShouldExit(6),
    EnterNestedPrompt(7),
    ExitNestedPrompt(8),
    NotifyBeginApplication(9),
    NotifyEndApplication(10),
    ReadLine(11),
    ReadLineAsSecureString(12),
    Write1(13),
    Write2(14),
    WriteLine1(15),
    WriteLine2(16),
    WriteLine3(17),
    WriteErrorLine(18),
    WriteDebugLine(19),
    WriteProgress(20),
    WriteVerboseLine(21),
    WriteWarningLine(22),
    Prompt(23),
    PromptForCredential1(24),
    PromptForCredential2(25),
    PromptForChoice(26),
    GetForegroundColor(27),
    SetForegroundColor(28),
    GetBackgroundColor(29),
    SetBackgroundColor(30),
    GetCursorPosition(31),
    SetCursorPosition(32),
    GetWindowPosition(33),
    SetWindowPosition(34),
    GetCursorSize(35),
    SetCursorSize(36),
    GetBufferSize(37),
    SetBufferSize(38),
    GetWindowSize(39),
    SetWindowSize(40),
    GetWindowTitle(41),
    SetWindowTitle(42),
    GetMaxWindowSize(43),
    GetMaxPhysicalWindowSize(44),
    GetKeyAvailable(45),
    ReadKey(46),
    FlushInputBuffer(47),
    SetBufferContents1(48),
    SetBufferContents2(49),
    GetBufferContents(50),
    ScrollBufferContents(51),
    PushRunspace(52),
    PopRunspace(53),
    GetIsRunspacePushed(54),
    GetRunspace(55),
    PromptForChoiceMultipleSelection(56);

    private static final Map<Integer, HostMethod> BY_NUMBER = new HashMap<>();

    static {
        for (HostMethod method : values()) {
            BY_NUMBER.put(method.number, method);
        }
    }

    private final int number;

    HostMethod(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** @throws ProtocolException for an unknown number */
    public static HostMethod of(int number) {
        HostMethod known = BY_NUMBER.get(number);
        if (known == null) {
            throw new ProtocolException("The host is asked for something unknown: " + number + ".");
        }
        return known;
    }
}
