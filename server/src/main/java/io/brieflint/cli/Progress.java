package io.brieflint.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, silence elsewhere. */
abstract class Progress implements AutoCloseable {
    private static final int WIDTH = 72;

    /** One more is done. */
    abstract void step();

    @Override
    public abstract void close();

    static Progress of(Terminal terminal, int steps) {
        boolean watched = Boolean.getBoolean("brieflint.terminal");
        return watched ? new Bar(terminal, steps) : new Silence();
    }

    private static final class Silence extends Progress {
        @Override
        void step() {
            // Nobody watches.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    private static final class Bar extends Progress {
        private final ProgressBar bar;

        Bar(Terminal terminal, int steps) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName("Reading")
                            .setInitialMax(steps)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                            .setConsumer(new Line(terminal))
                            .build();
        }

        @Override
        void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Rewrites one line of standard error. */
    private record Line(Terminal terminal) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            terminal.err().print("\r" + rendered);
            terminal.err().flush();
        }

        @Override
        public void close() {
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.err().flush();
        }
    }
}
