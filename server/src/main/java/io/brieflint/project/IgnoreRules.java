package io.brieflint.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What .gitignore, .ignore and .brieflintignore leave out when folders are searched. The nearest
 * file counts most; within a folder .brieflintignore counts more than .ignore, and that more than
 * .gitignore.
 */
public final class IgnoreRules {
    private static final List<String> NAMES = List.of(".gitignore", ".ignore", ".brieflintignore");

    private final List<Rule> rules;

    private record Rule(Path base, IgnorePattern pattern) {}

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that hold in a folder, from the top of its repository down. */
    public static IgnoreRules in(Path folder) {
        IgnoreRules found = new IgnoreRules(List.of());
        for (Path above : fromTop(folder.toAbsolutePath().normalize())) {
            found = found.and(above);
        }
        return found;
    }

    /** These, and those of a folder below. */
    public IgnoreRules and(Path folder) {
        Path base = folder.toAbsolutePath().normalize();
        List<Rule> all = new ArrayList<>(rules);
        for (String name : NAMES) {
            Path file = base.resolve(name);
            if (Files.isRegularFile(file)) {
                read(file)
                        .lines()
                        .map(IgnorePattern::parse)
                        .flatMap(Optional::stream)
                        .forEach(pattern -> all.add(new Rule(base, pattern)));
            }
        }
        return all.size() == rules.size() ? this : new IgnoreRules(all);
    }

    /** Whether a file or folder is left out; for a folder below an ignored one, ask for that. */
    public boolean leaveOut(Path entry, boolean folder) {
        Path path = entry.toAbsolutePath().normalize();
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if (path.startsWith(rule.base())) {
                String relative = rule.base().relativize(path).toString().replace('\\', '/');
                if (rule.pattern().matches(relative, folder)) {
                    return !rule.pattern().negated();
                }
            }
        }
        return false;
    }

    /** Whether a file, or a folder above it up to a limit, is left out. */
    public static boolean leaveOutBelow(Path limit, Path file) {
        Path from = limit.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        if (!path.startsWith(from)) {
            return false;
        }
        IgnoreRules rules = in(from);
        Path at = from;
        for (Path name : from.relativize(path)) {
            at = at.resolve(name);
            boolean last = at.equals(path);
            if (rules.leaveOut(at, !last || Files.isDirectory(at))) {
                return true;
            }
            rules = last ? rules : rules.and(at);
        }
        return false;
    }

    private static List<Path> fromTop(Path folder) {
        List<Path> folders = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            folders.add(0, at);
            if (Files.exists(at.resolve(".git"))) {
                return List.copyOf(folders);
            }
        }
        return List.of(folder);
    }

    private static String read(Path file) {
        try {
            return FileText.read(file);
        } catch (UncheckableFile e) {
            // A file that cannot be read ignores nothing: better to check too much than too little.
            return "";
        }
    }
}
