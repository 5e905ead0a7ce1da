package io.brieflint.cli;

import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Trouble;

/** What kept Brieflint from checking a file, in one line: the file, or Brieflint itself. */
final class Breakage {
    private Breakage() {}

    static Trouble on(String path, Throwable cause) {
        return Trouble.about(path, "internal", message("this file", cause));
    }

    /** A file that cannot be checked, for a reason that the caller can mend. */
    static Trouble unreadable(String path, UncheckableFile reason) {
        return Trouble.about(path, reason.code(), reason.getMessage());
    }

    /**
     * @param subject what Brieflint was working on
     */
    static String message(String subject, Throwable cause) {
        return "Brieflint broke on "
                + subject
                + ": "
                + cause.getClass().getSimpleName()
                + place(cause)
                + ". That is our fault; please report it.";
    }

    // The message of the exception may quote the text of the brief, so it stays out.
    private static String place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0
                ? ""
                : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
