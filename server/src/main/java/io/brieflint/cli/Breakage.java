package io.brieflint.cli;

import io.brieflint.report.Trouble;

/** What to say when Brieflint itself is at fault: one line, enough for a report. */
final class Breakage {
    private Breakage() {}

    static Trouble on(String path, Throwable cause) {
        return Trouble.about(path, "internal", message("this file", cause));
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
