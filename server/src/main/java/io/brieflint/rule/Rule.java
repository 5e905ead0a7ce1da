package io.brieflint.rule;

import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a seasoned incident communicator would remark on. Pure data, one file each.
 *
 * @param message what readers will ask, then one step; {@code {text}} is the words found, {@code
 *     {plain}} what they mean
 * @param advice what to do when no rewrite fits; empty when the message says it
 * @param sources the seed document or public reference that asks for it
 * @param match any of these is found; empty for facts and structure
 * @param unless none of these overlaps what was found
 * @param facts what a fact rule looks for
 * @param terms the word list whose entries a jargon rule looks for
 * @param element the element whose absence a structure rule reports
 * @param secret what it finds must not be shown again
 */
public record Rule(
        RuleId id,
        RuleKind kind,
        Loudness loudness,
        String message,
        String why,
        String advice,
        List<String> sources,
        List<Pattern> match,
        List<Pattern> unless,
        List<FactQuery> facts,
        Optional<String> terms,
        Optional<String> element,
        Conditions when,
        List<Rewrite> rewrites,
        List<Example> examples,
        boolean secret,
        Origin origin) {
    public Rule {
        sources = List.copyOf(sources);
        match = List.copyOf(match);
        unless = List.copyOf(unless);
        facts = List.copyOf(facts);
        rewrites = List.copyOf(rewrites);
        examples = List.copyOf(examples);
    }
}
