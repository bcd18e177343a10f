package org.jwsh.host;

/** What {@code -Help} prints. */
final class Usage {
    private Usage() {}

    static String text() {
        return """

            Usage: jwsh [-File <path> [arguments] | -Command <text> | -Command -] [-NoProfile] [-NonInteractive]
                        [-NoExit] [-NoLogo] [-WorkingDirectory <path>] [-EncodedCommand <base64>] [--simulate]
                        [--simulate-data <folder>]
                   jwsh -Version | -Help
                   jwsh help build [--html [<folder>]]
                   jwsh simulate oneview [<port> [<folder>]]
                   jwsh serve wsman | wsman-http [<port>]
                   jwsh simulate dpm [<port> [<ssh port>]]

              -File               Runs a script with the arguments behind it. The default for the first word.
              -Command            Runs text; with a dash, what standard input holds.
              -EncodedCommand     Runs text given as Base64 of UTF-16.
              -Login              Comes first: starts with the environment of a login shell.
              -Interactive        Lets questions be asked; the default.
              -NoProfile          Leaves the profile scripts out.
              -NonInteractive     Makes questions to the user errors.
              -NoExit             Goes on with a prompt after the script.
              -WorkingDirectory   Starts in that directory.
              --simulate          Answers every OneView appliance and DPM server from embedded servers on loopback.
              --simulate-data     The same, with the resources in this folder: CATEGORY.json, arrays of resources.
              help build          Writes the pages under help/pages anew; with --html a site with a search, target/help-site.
              simulate oneview    Answers as OneView appliances on a loopback port until standard input ends.
              serve               Serves PowerShell sessions on loopback until standard input ends (about/remoting).
              simulate dpm        Answers as a DPM server over WS-Management and SSH until standard input ends.
              -Version            Shows the version.
              -Help, -?           Shows this text.

            """;
    }
}
