package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.finding.RuleId;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Conditions;
import io.brieflint.rule.Example;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Loudness;
import io.brieflint.rule.Origin;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Regime;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import java.io.IOException;
import java.util.List;

/** Knowledge as bytes, field by field in the order of the records. */
final class KnowledgeWriter {
    private final KnowledgeOutput out = new KnowledgeOutput();

    private KnowledgeWriter() {}

    static byte[] write(Knowledge knowledge) throws IOException {
        KnowledgeWriter writer = new KnowledgeWriter();
        writer.knowledge(knowledge);
        return writer.out.toBytes();
    }

    private void knowledge(Knowledge knowledge) throws IOException {
        out.list(knowledge.catalogue().rules(), this::rule);
        out.map(knowledge.catalogue().lists(), out::text, this::texts);
        out.map(knowledge.catalogue().terms(), out::text, terms -> out.list(terms, this::term));
        out.list(knowledge.catalogue().vagueWords(), this::vagueWord);
        out.list(knowledge.elements(), this::element);
        out.list(knowledge.profiles(), this::profile);
        out.map(knowledge.headings(), out::constant, this::texts);
        out.list(knowledge.regimes(), this::regime);
    }

    private void regime(Regime regime) throws IOException {
        out.text(regime.id());
        out.text(regime.name());
        out.constant(regime.clock());
        out.text(regime.asOf().toString());
        out.text(regime.source());
        out.list(
                regime.duties(),
                duty -> {
                    out.text(duty.what());
                    out.number(duty.within().number());
                    out.constant(duty.within().unit());
                    out.flag(duty.afterPrevious());
                });
        origin(regime.origin());
    }

    private void rule(Rule rule) throws IOException {
        ruleId(rule.id());
        out.constant(rule.kind());
        loudness(rule.loudness());
        out.text(rule.message());
        out.text(rule.why());
        out.text(rule.advice());
        texts(rule.sources());
        patterns(rule.match());
        patterns(rule.unless());
        out.list(rule.facts(), this::factQuery);
        out.maybe(rule.terms(), out::text);
        out.maybe(rule.element(), out::text);
        conditions(rule.when());
        out.list(rule.rewrites(), this::rewrite);
        out.list(rule.examples(), this::example);
        out.flag(rule.secret());
        origin(rule.origin());
    }

    private void ruleId(RuleId id) throws IOException {
        out.text(id.family());
        out.text(id.name());
    }

    private void loudness(Loudness loudness) throws IOException {
        out.constant(loudness.usual());
        out.map(
                loudness.audiences(),
                out::constant,
                severity -> out.maybe(severity, out::constant));
        out.map(loudness.stages(), out::constant, severity -> out.maybe(severity, out::constant));
    }

    private void conditions(Conditions when) throws IOException {
        out.set(when.audiences(), out::constant);
        out.set(when.stages(), out::constant);
        out.set(when.sections(), out::constant);
        out.set(when.notSections(), out::constant);
        out.set(when.notBlocks(), out::constant);
        patterns(when.sentenceHas());
        patterns(when.sentenceHasNot());
        out.set(when.noFacts(), out::constant);
        out.flag(when.untimedOnly());
        out.flag(when.oncePerBrief());
        out.flag(when.yields());
    }

    private void rewrite(Rewrite rewrite) throws IOException {
        out.text(rewrite.to());
        texts(rewrite.without());
        patterns(rewrite.of());
        out.set(rewrite.audiences(), out::constant);
        out.constant(rewrite.applicability());
        out.constant(rewrite.fits());
        out.flag(rewrite.toAppendix());
        out.maybe(rewrite.title(), out::text);
    }

    private void example(Example example) throws IOException {
        out.constant(example.kind());
        out.text(example.text());
        out.maybe(example.becomes(), out::text);
        out.maybe(example.because(), out::text);
        out.maybe(example.audience(), out::constant);
        out.maybe(example.stage(), out::constant);
        out.maybe(example.heading(), out::text);
        out.number(example.line());
    }

    private void factQuery(FactQuery query) throws IOException {
        out.constant(query.kind());
        out.set(query.roles(), out::constant);
        out.constant(query.precision());
        out.set(query.units(), out::text);
        out.maybe(query.zoned(), out::flag);
    }

    private void term(Term term) throws IOException {
        out.text(term.name());
        patterns(term.match());
        patterns(term.unless());
        patterns(term.sentenceHas());
        out.maybe(term.plain(), out::text);
        out.text(term.gloss());
        out.set(term.knownTo(), out::constant);
        origin(term.origin());
    }

    private void vagueWord(VagueWord word) throws IOException {
        out.constant(word.kind());
        patterns(word.match());
        patterns(word.unless());
        out.text(word.question());
        out.maybe(word.replacement(), out::text);
        origin(word.origin());
    }

    private void element(Element element) throws IOException {
        out.text(element.id());
        out.text(element.name());
        out.text(element.question());
        out.set(element.sections(), out::constant);
        patterns(element.present());
        patterns(element.unless());
        out.list(element.presentFacts(), this::factQuery);
        out.flag(element.sectionAnswers());
        patterns(element.vague());
        out.list(element.vagueFacts(), this::factQuery);
        patterns(element.negative());
        out.flag(element.ages());
        out.constant(element.thread());
        out.flag(element.linkAnswers());
        texts(element.metadata());
        out.text(element.insert());
        out.map(element.insertFor(), out::constant, out::text);
        out.map(element.insertAfter(), out::constant, out::text);
        out.text(element.insertUnknown());
        out.text(element.insertNone());
        out.list(element.examples(), this::example);
        origin(element.origin());
    }

    private void profile(Profile profile) throws IOException {
        out.constant(profile.audience());
        out.constant(profile.stage());
        texts(profile.essentials());
        texts(profile.musts());
        texts(profile.shoulds());
        out.map(profile.familyLimits(), out::text, out::constant);
        out.set(profile.mayBlock(), this::ruleId);
        out.number(profile.mostWords());
    }

    private void origin(Origin origin) throws IOException {
        out.text(origin.file());
        out.number(origin.line());
    }

    private void texts(List<String> texts) throws IOException {
        out.list(texts, out::text);
    }

    /** A pattern is its text; what matching needs of it is compiled apart. */
    private void patterns(List<Pattern> patterns) throws IOException {
        out.list(patterns, pattern -> out.text(pattern.source()));
    }
}
