package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.document.SectionRole;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a form that nobody filled in: a section of a known name with nothing below it, a label
 * at the end of a list item ("Reason for outage:"), a cell of question marks. An item with items
 * below it is none.
 */
final class EmptyField implements Check {
    private static final RuleId RULE = RuleId.of("placeholder/empty");

    private static final int LONGEST_LABEL = 60;

    /** In characters of the source. */
    private static final int LONGEST_GAP = 200;

    private static final String MARKS = "?.\u2026";
    private static final String DASHES = "-\u2013\u2014";

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        List<Place> places = new ArrayList<>();
        boolean written = brief.blocks().stream().anyMatch(EmptyField::isProse);
        for (int i = 0; written && i < brief.blocks().size(); i++) {
            Block block = brief.blocks().get(i);
            if (!block.quoted() && brief.isCurrent(block) && isEmpty(input, i)) {
                places.add(place(block));
            }
        }
        return places;
    }

    private static boolean isProse(Block block) {
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
    }

    private static Place place(Block block) {
        String prose = block.prose();
        int end = prose.length();
        while (end > 1 && isFrame(prose.charAt(end - 1))) {
            end--;
        }
        String label = prose.substring(0, end).strip();
        boolean marks = label.chars().noneMatch(Character::isLetter);
        String words = marks ? prose.strip() : label;
        int start = Math.max(0, prose.indexOf(words));
        Span span = block.toSource(new Span(start, start + words.length()));
        return new Place(span, "empty-" + words, words, List.of());
    }

    private static boolean isFrame(char c) {
        return c == ':' || Character.isWhitespace(c) || DASHES.indexOf(c) >= 0;
    }

    private static boolean isEmpty(CheckInput input, int index) {
        Brief brief = input.brief();
        Block block = brief.blocks().get(index);
        return switch (block.kind()) {
            case HEADING -> isEmptySection(input, index);
            case LIST_ITEM -> isMarks(block.prose()) || isOpenItem(brief, index);
            case TABLE_CELL -> isMarks(block.prose());
            default -> false;
        };
    }

    /** "??", "..." */
    private static boolean isMarks(String prose) {
        if (prose.isEmpty() || MARKS.indexOf(prose.charAt(0)) < 0) {
            return false;
        }
        String text = prose.strip();
        return (text.length() > 1 || text.equals("\u2026"))
                && text.length() < LONGEST_LABEL
                && (text.chars().allMatch(c -> c == '?')
                        || text.chars().allMatch(c -> c == '.' || c == '\u2026'));
    }

    private static boolean isEmptySection(CheckInput input, int index) {
        Brief brief = input.brief();
        Block heading = brief.blocks().get(index);
        boolean titled =
                heading.level() > 1
                        && heading.role() != SectionRole.OTHER
                        && heading.prose().length() < LONGEST_LABEL
                        && heading.prose().chars().noneMatch(Character::isDigit);
        if (!titled) {
            return false;
        }
        String between = brief.below(index, LONGEST_GAP);
        if (index + 1 == brief.blocks().size()) {
            return !input.profile().stage().isUnderWay() && isBlank(between);
        }
        Block next = brief.blocks().get(index + 1);
        return next.kind() == BlockKind.HEADING
                && next.level() <= heading.level()
                && isBlank(between)
                && isMarked(between);
    }

    /** A line in bold may be a heading of its own; only the signs of one show its level. */
    private static boolean isMarked(String between) {
        return between.chars().anyMatch(c -> "#=-~^".indexOf(c) >= 0);
    }

    /** Nothing but the signs of headings, of emphasis and of empty list items. */
    private static boolean isBlank(String text) {
        return text.length() < LONGEST_GAP
                && text.chars()
                        .allMatch(c -> Character.isWhitespace(c) || "#=-~^*_+".indexOf(c) >= 0);
    }

    private static boolean isOpenItem(Brief brief, int index) {
        Block item = brief.blocks().get(index);
        int end = item.prose().length();
        if (end == 0 || !isFrame(item.prose().charAt(end - 1))) {
            return false;
        }
        String prose = item.prose().stripTrailing();
        if (prose.length() < 3 || prose.length() > LONGEST_LABEL || prose.indexOf('.') >= 0) {
            return false;
        }
        char last = prose.charAt(prose.length() - 1);
        boolean dashed = DASHES.indexOf(last) >= 0 && prose.charAt(prose.length() - 2) == ' ';
        return (last == ':' || dashed) && nothingBelow(brief, index);
    }

    /** The next block is another item, no deeper than this one, or a section. */
    private static boolean nothingBelow(Brief brief, int index) {
        String between = brief.below(index, LONGEST_GAP);
        if (brief.format() == Format.HTML) {
            return closesItem(between);
        }
        if (!isBlank(between)) {
            return false;
        }
        if (index + 1 == brief.blocks().size()) {
            return true;
        }
        Block next = brief.blocks().get(index + 1);
        return switch (next.kind()) {
            case HEADING -> isMarked(between);
            case LIST_ITEM -> depth(brief, next) <= depth(brief, brief.blocks().get(index));
            default -> false;
        };
    }

    /** No element opens before the item's own is closed. */
    private static boolean closesItem(String html) {
        int at = html.indexOf('<');
        while (at >= 0 && html.startsWith("</", at)) {
            if (html.startsWith("</li", at)) {
                return true;
            }
            at = html.indexOf('<', at + 1);
        }
        return false;
    }

    /** How far from its margin an item begins, its marker included: "** " is deeper than "* ". */
    private static int depth(Brief brief, Block item) {
        String source = brief.source().text();
        int at = item.span().start();
        int far = Math.max(0, at - LONGEST_GAP);
        while (at > far && source.charAt(at - 1) != '\n') {
            at--;
        }
        int end = item.span().start();
        while (end > at && "*_".indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - at;
    }
}
