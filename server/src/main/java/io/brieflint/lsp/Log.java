package io.brieflint.lsp;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What people read when something went wrong. Never holds text of a document. */
final class Log {
    /** Kept, so that its settings are not collected with it. */
    private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

    private final PrintStream out;

    Log(PrintStream out) {
        this.out = out;
    }

    void say(String message) {
        out.println("brieflint: " + message);
    }

    void broke(String what, Throwable cause) {
        say(what + ": " + Breakage.place(cause));
    }

    /** The protocol library logs whole messages, which hold text; only what broke where is kept. */
    void takeOverLibrary() {
        LSP4J.setUseParentHandlers(false);
        for (Handler handler : LSP4J.getHandlers()) {
            LSP4J.removeHandler(handler);
        }
        LSP4J.addHandler(new Placeless(this));
    }

    private static final class Placeless extends Handler {
        private final Log log;

        Placeless(Log log) {
            this.log = log;
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord event) {
            if (!isLoggable(event)) {
                return;
            }
            String from = String.valueOf(event.getLoggerName());
            String name = from.substring(from.lastIndexOf('.') + 1);
            if (event.getThrown() == null) {
                log.say("protocol: " + name + " objects to a message");
            } else {
                log.broke("protocol: " + name, event.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
