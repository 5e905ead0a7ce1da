package io.brieflint.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Installs what is missing, where that can be done without asking anybody. */
final class DebianPackages {
    private static final String ROOT = "root";

    private DebianPackages() {}

    /**
     * @return why it could not be done; empty when it was
     */
    static String install(List<String> packages) throws IOException, InterruptedException {
        String remedy = "apt-get install " + String.join(" ", packages);
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return "this is no Debian; there it is: " + remedy;
        }
        if (!System.getProperty("user.name").equals(ROOT)) {
            return "as root: " + remedy;
        }
        List<String> arguments =
                new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
        arguments.addAll(packages);
        boolean done = apt(arguments) || (apt(List.of("update")) && apt(arguments));
        return done ? "" : "failed: " + remedy;
    }

    private static boolean apt(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        Path log = Files.createTempFile("apt", ".log");
        try {
            Process process = builder.redirectOutput(log.toFile()).start();
            boolean done = process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
            if (!done) {
                process.destroy();
                System.err.println(Files.readString(log));
            }
            return done;
        } finally {
            Files.delete(log);
        }
    }
}
