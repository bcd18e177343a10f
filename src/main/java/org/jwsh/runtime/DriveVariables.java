package org.jwsh.runtime;

/** Variables with a drive in front: {@code $env:PATH}, {@code ${function:prompt}}, {@code ${/tmp/a.txt}}. */
public interface DriveVariables {
    /** No drive at all: for sessions without providers. */
    DriveVariables NONE = new DriveVariables() {
        @Override
        public Object get(String drive, String path) {
            throw notFound(drive);
        }

        @Override
        public void set(String drive, String path, Object value) {
            throw notFound(drive);
        }
    };

    static DriveVariables of(ExecutionContext context) {
        return context.service(DriveVariables.class, () -> NONE);
    }

    /**
     * The content of the item, null where there is none of that name.
     *
     * @throws org.jwsh.values.NetException of type DriveNotFoundException
     */
    Object get(String drive, String path);

    /** Sets the content; null removes environment variables, functions and aliases. */
    void set(String drive, String path, Object value);

    /** PowerShell's error for a drive that is not there. */
    static org.jwsh.values.NetException notFound(String drive) {
        return org.jwsh.values.NetException.of(
                        "System.Management.Automation.DriveNotFoundException",
                        "Cannot find drive. A drive with the name '" + drive + "' does not exist.")
                .withRecord("DriveNotFound", org.jwsh.values.ErrorCategory.ObjectNotFound, drive);
    }
}
