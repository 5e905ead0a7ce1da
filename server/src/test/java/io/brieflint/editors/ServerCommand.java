package io.brieflint.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts Brieflint as people do, by the launcher; where no jar was built, from the class path. */
record ServerCommand(List<String> words) {
    private static final Path JAR = Path.of("target", "brieflint.jar");
    private static final Path LAUNCHER = Path.of("bin", "brieflint");

    static ServerCommand ofThisBuild() {
        if (Files.exists(JAR)) {
            return new ServerCommand(List.of(LAUNCHER.toAbsolutePath().toString()));
        }
        return new ServerCommand(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.brieflint.cli.Brieflint"));
    }

    /** The launcher's first start takes longer: it keeps the loaded classes for the next. */
    void warmUp() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        command.add("--version");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    /**
     * @param processes a file that gets the number of each process
     */
    void writeTo(Path script, Path processes) throws IOException {
        String command = words.stream().map(ServerCommand::quoted).collect(Collectors.joining(" "));
        Files.writeString(
                script,
                """
                #!/bin/sh
                echo $$ >>%s
                JAVA_HOME=%s
                export JAVA_HOME
                exec %s "$@"
                """
                        .formatted(
                                quoted(processes.toString()),
                                quoted(System.getProperty("java.home")),
                                command));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
