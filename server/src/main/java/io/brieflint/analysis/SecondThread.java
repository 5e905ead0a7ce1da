package io.brieflint.analysis;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** A second thread for long texts. A short one is read before it would be awake. */
final class SecondThread {
    /** In characters, about 8,000 words. */
    private static final int LONG = 50_000;

    private final boolean needed;

    private SecondThread(boolean needed) {
        this.needed = needed;
    }

    static SecondThread forText(String text) {
        return new SecondThread(text.length() >= LONG);
    }

    /**
     * Begins a part of the work, or leaves it until its result is asked for.
     *
     * @param work touches nothing that others change
     */
    <T> Supplier<T> does(Supplier<T> work) {
        Callable<T> task = work::get;
        return needed ? ForkJoinPool.commonPool().submit(task)::join : work;
    }
}
