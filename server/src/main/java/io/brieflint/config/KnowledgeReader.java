package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Regime;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of {@code rules/} and checks that they agree with each other. */
public final class KnowledgeReader {
    private static final String YAML = ".yaml";

    private final List<Reading> readings = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final Map<String, List<Term>> terms = new TreeMap<>();
    private final List<VagueWord> vagueWords = new ArrayList<>();
    private final List<Regime> regimes = new ArrayList<>();
    private final Map<SectionRole, List<String>> headings = new EnumMap<>(SectionRole.class);

    /** What a project's vocabulary may fill is always there, if only empty. */
    private KnowledgeReader() {
        ProjectVocabulary.NONE.lists().keySet().forEach(name -> lists.put(name, List.of()));
        terms.put(CrossChecks.PROJECT_GLOSSARY, List.of());
    }

    /**
     * @param files in any order; paths start at {@code catalogue}, {@code elements}, {@code
     *     lexicon} or {@code profiles}, others are passed over
     */
    public static Loaded read(List<KnowledgeFile> files) {
        KnowledgeReader reader = new KnowledgeReader();
        files.stream().sorted(Comparator.comparing(KnowledgeFile::path)).forEach(reader::file);
        Knowledge knowledge = reader.knowledge();
        return new Loaded(knowledge, new CrossChecks(knowledge, reader.readings).check());
    }

    private Knowledge knowledge() {
        return new Knowledge(
                new Catalogue(rules, lists, terms, vagueWords),
                elements,
                profiles,
                headings,
                regimes,
                Set.of());
    }

    private void file(KnowledgeFile file) {
        String path = file.path();
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        boolean known = List.of("catalogue", "elements", "lexicon", "profiles").contains(folder);
        if (!known) {
            return;
        }
        Reading reading = new Reading(path);
        readings.add(reading);
        if (!path.endsWith(YAML)) {
            reading.problem(1, 1, "files here end in " + YAML + "; rename or move it");
            return;
        }
        if (!folder.equals("catalogue") && path.indexOf('/', slash + 1) > 0) {
            reading.problem(1, 1, "files of " + folder + " lie side by side; move it up");
        }
        Optional<YamlNode> node = YamlTree.parse(file.content(), reading);
        if (node.isEmpty() && reading.problemCount() == 0) {
            reading.problem(1, 1, "the file is empty; fill or remove it");
        }
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - YAML.length());
        node.ifPresent(root -> root(folder, name, root, reading));
    }

    private void root(String folder, String name, YamlNode root, Reading reading) {
        switch (folder) {
            case "catalogue" -> RuleReader.read(root, reading).ifPresent(rules::add);
            case "elements" -> {
                reading.declare(Reading.Target.ELEMENT, name);
                ElementReader.read(name, root, reading).ifPresent(elements::add);
            }
            case "profiles" -> profile(name, root, reading);
            default -> lexicon(name, root, reading);
        }
    }

    private void profile(String name, YamlNode root, Reading reading) {
        Optional<Audience> audience = Choice.AUDIENCE.ofId(name);
        if (audience.isEmpty()) {
            reading.problem(
                    1,
                    1,
                    "the file is named after its audience, and \""
                            + name
                            + "\" is none"
                            + NearMiss.advice(name, Choice.AUDIENCE.ids()));
        }
        audience.ifPresent(reader -> profiles.addAll(ProfileReader.read(reader, root, reading)));
    }

    private void lexicon(String name, YamlNode root, Reading reading) {
        LexiconReader lexicon = new LexiconReader(reading);
        if (name.equals("lists") || name.startsWith("lists-")) {
            lexicon.lists(root).forEach(this::addList);
        } else if (name.startsWith("glossary-")) {
            String glossary = name.substring("glossary-".length());
            terms.put(glossary, lexicon.glossary(root));
        } else if (name.equals("vague")) {
            vagueWords.addAll(lexicon.vague(root));
        } else if (name.equals("regimes")) {
            regimes.addAll(new RegimeReader(reading).read(root));
        } else if (name.equals("headings")) {
            headings.putAll(lexicon.headings(root));
        } else {
            reading.problem(
                    1,
                    1,
                    "no lexicon has this name; use lists, lists-..., glossary-..., vague,"
                            + " headings or regimes");
        }
    }

    private void addList(String name, List<String> words) {
        List<String> all = new ArrayList<>(lists.getOrDefault(name, List.of()));
        words.stream().filter(word -> !all.contains(word)).forEach(all::add);
        lists.put(name, List.copyOf(all));
    }
}
