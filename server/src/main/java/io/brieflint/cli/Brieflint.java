package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.project.ProjectEngine;
import io.brieflint.project.ProjectFiles;
import io.brieflint.project.Shipped;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "brieflint",
        description = "Reads incident briefs as your readers will, before they do.",
        versionProvider = Brieflint.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "First steps: brieflint check notice.md"})
public final class Brieflint implements Callable<Integer> {
    private static final String UNKNOWN = "development";

    @Spec private @Nullable CommandSpec spec;

    private Brieflint() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        Shipped shipped = new Shipped();
        if (checks(args)) {
            shipped.readAhead();
        }
        Engine engine = new ProjectEngine(terminal.folder(), shipped, ProjectFiles.ON_DISK);
        System.exit(run(terminal, engine, args));
    }

    static int run(Terminal terminal, Engine engine, String... args) {
        try {
            int exitCode = commands(terminal, engine, args).execute(args);
            terminal.out().flush();
            return exitCode;
        } catch (IOException e) {
            // Nobody reads our output any more, so there is nobody to tell.
            return ExitCode.NOT_CHECKED;
        } catch (StackOverflowError | OutOfMemoryError e) {
            terminal.err().println(Breakage.message(String.join(" ", args), e));
            return ExitCode.NOT_CHECKED;
        }
    }

    static String version() {
        // A module of an unpacked archive, a jar, or classes of a build.
        ModuleDescriptor module = Brieflint.class.getModule().getDescriptor();
        if (module != null) {
            return module.rawVersion().orElse(UNKNOWN);
        }
        String version = Brieflint.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec().commandLine(), "Say what to do.");
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        return spec;
    }

    private static CommandLine commands(Terminal terminal, Engine engine, String... args) {
        CommandLine line = new CommandLine(new Brieflint());
        line.addSubcommand(new CheckCommand(terminal, engine));
        // A writer waits for this one, and picocli takes its time to look at each of the others.
        if (!checks(args)) {
            addOthers(line, terminal, engine);
        }
        return line.setOut(new PrintWriter(terminal.out()))
                .setErr(terminal.err())
                .setParameterExceptionHandler(new Misuse(terminal))
                .setExecutionExceptionHandler(new Breaking(terminal));
    }

    private static boolean checks(String... args) {
        return args.length > 0 && args[0].equals("check");
    }

    private static void addOthers(CommandLine line, Terminal terminal, Engine engine) {
        line.addSubcommand(new FactsCommand(terminal, engine))
                .addSubcommand(new BriefCommand(terminal, engine))
                .addSubcommand(new RulesCommand(terminal, engine))
                .addSubcommand(new ExplainCommand(terminal, engine))
                .addSubcommand(new LspCommand())
                .addSubcommand(new AuditCommand(terminal, engine))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ApproveCommand(terminal, engine))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new TestCommand(terminal, engine))
                .addSubcommand(new InitCommand(terminal, engine))
                .addSubcommand("config", ConfigCommand.commands(terminal, engine))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new ManCommand(terminal));
    }

    // Classes, not lambdas: a class-data archive cannot hold a lambda of an interface that was
    // compiled for Java 5, and picocli is a third of the time to start.
    private record Misuse(Terminal terminal) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] args) {
            PrintWriter err = terminal.err();
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            String message = e.getMessage() == null ? "Not understood." : e.getMessage();
            err.println("brieflint: " + message.lines().findFirst().orElse(""));
            if (e instanceof UnmatchedArgumentException && command.equals("brieflint")) {
                err.println("To check a file: brieflint check FILE");
            }
            err.println("All that can be said: " + command + " --help");
            return ExitCode.NOT_CHECKED;
        }
    }

    private record Breaking(Terminal terminal) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
            boolean readerIsGone = e instanceof IOException;
            if (!readerIsGone) {
                terminal.err().println(Breakage.message(command.getCommandName(), e));
            }
            return ExitCode.NOT_CHECKED;
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"brieflint " + version()};
        }
    }
}
