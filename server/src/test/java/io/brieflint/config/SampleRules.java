package io.brieflint.config;

import java.util.ArrayList;
import java.util.List;

/** A small set of rule files that agree with each other. */
final class SampleRules {
    static final String RULE =
            """
            id: impact/several
            kind: pattern
            severity: warning
            message: "Readers will ask how many. Give a number, or when it will be known."
            why: A number lets readers judge for themselves.
            sources: [https://example.org/incident-communication]
            match:
              - "(several|many|@amounts) [=of] $NP"
              - "a ..2 number:base of $NP"
            when:
              audience: [customer]
            rewrites:
              - to: "[number] ${NP:plural}"
            examples:
              - bad: "«Several customers» saw it."
                becomes: "[number] customers saw it."
              - bad: "«Many customers» saw it."
              - good: "12 customers saw it."
              - good: "Several is a word."
                because: nothing is counted
            """;
    static final String MISSING =
            """
            id: impact/no-count
            kind: structure
            severity: info
            message: "Readers will ask how many people were affected. Add the count."
            why: It is the first question.
            sources: [the seed]
            element: impact-people
            """;
    static final String ELEMENT =
            """
            name: How many people
            question: How many of us does it touch?
            sections: [impact]
            present-facts:
              - {kind: count, units: [people]}
            vague: ["some users"]
            vague-facts: [{kind: count}]
            negative: ["no (customer|user) is affected"]
            metadata: [affected]
            insert: "[number] of [total] customers"
            insert-for: {executive: "[number] customers, [share] of revenue"}
            examples:
              - good: 12 customers
                heading: Impact
              - bad: some users
            """;
    static final String LISTS = "amounts: [a handful, a few]\nroles:\n  - on-call engineer\n";
    static final String MORE_LISTS = "amounts: [a few, loads]\n";
    static final String GLOSSARY =
            """
            - term: failover
              match: ["fail over", "failover"]
              sentence-has: ["database"]
              plain: switch
              gloss: moving to a spare system
              known-to: [engineering]
            """;
    static final String VAGUE =
            """
            - kind: duration
              match: ["for a while"]
              unless: ["once in a while"]
              question: How long?
              replacement: "for [duration]"
            """;
    static final String HEADINGS =
            "impact: [Impact, Who is affected]\nnext-update: [Next update]\n";
    static final String PROFILE =
            """
            may-block: [impact/several]
            stages:
              initial:
                essentials: [impact-people]
                most-words: 200
                families: {jargon: info}
              update: {musts: [impact-people]}
              resolved: {shoulds: [impact-people]}
              review: {}
            """;

    private SampleRules() {}

    static List<KnowledgeFile> files() {
        return List.of(
                new KnowledgeFile("catalogue/impact/several.yaml", RULE),
                new KnowledgeFile("catalogue/impact/no-count.yaml", MISSING),
                new KnowledgeFile("elements/impact-people.yaml", ELEMENT),
                new KnowledgeFile("lexicon/lists.yaml", LISTS),
                new KnowledgeFile("lexicon/lists-more.yaml", MORE_LISTS),
                new KnowledgeFile("lexicon/glossary-infrastructure.yaml", GLOSSARY),
                new KnowledgeFile("lexicon/vague.yaml", VAGUE),
                new KnowledgeFile("lexicon/headings.yaml", HEADINGS),
                RegimeReaderTest.TABLE,
                new KnowledgeFile("profiles/customer.yaml", PROFILE));
    }

    /** The files, one of them with another content. */
    static List<KnowledgeFile> with(String path, String content) {
        List<KnowledgeFile> files = new ArrayList<>(files());
        files.removeIf(file -> file.path().equals(path));
        files.add(new KnowledgeFile(path, content));
        return files;
    }
}
