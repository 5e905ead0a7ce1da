package io.brieflint.lsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Messages on their way out. Whoever sends never waits for a client that is slow to read, and an
 * interrupted worker never leaves half a message behind.
 */
final class Outbox extends OutputStream {
    private static final byte[] END = new byte[0];

    private final OutputStream out;
    private final BlockingQueue<byte[]> messages = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private final Thread postman = new Thread(this::deliver, "brieflint-out");

    Outbox(OutputStream out) {
        this.out = out;
        postman.setDaemon(true);
        postman.start();
    }

    @Override
    public synchronized void write(int b) {
        message.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        message.write(bytes, from, length);
    }

    @Override
    public synchronized void flush() {
        if (message.size() > 0) {
            messages.add(message.toByteArray());
            message.reset();
        }
    }

    /** Waits until everything is delivered, or for a second. */
    @Override
    public void close() {
        flush();
        messages.add(END);
        try {
            postman.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver() {
        try {
            for (byte[] next = messages.take(); next != END; next = messages.take()) {
                out.write(next);
                if (messages.isEmpty()) {
                    out.flush();
                }
            }
            out.flush();
        } catch (IOException e) {
            // The client is gone; so will be its end of our input, which ends the server.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
