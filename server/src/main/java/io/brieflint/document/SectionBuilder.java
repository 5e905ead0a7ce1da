package io.brieflint.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sorts blocks into sections, and tells sections and blocks what they are about. */
final class SectionBuilder {
    private static final int PSEUDO_LEVEL = 7;
    private static final int LONGEST_BARE = 60;

    /** Lists whose items are named after what they improve: "Detection: add an alert". */
    private static final Set<SectionRole> KEEP_THEIR_ITEMS =
            EnumSet.of(
                    SectionRole.ACTIONS,
                    SectionRole.LESSONS,
                    SectionRole.WENT_WELL,
                    SectionRole.WENT_WRONG,
                    SectionRole.LUCK);

    private final HeadingRoles roles;
    private final List<Draft> drafts;
    private final List<Section> sections = new ArrayList<>();
    private final Ancestors ancestors = new Ancestors();
    private final int title;
    private final boolean onlyTitle;
    private OptionalInt heading = OptionalInt.empty();
    private int level;
    private int first;
    private SectionRole role = SectionRole.OTHER;
    private boolean open;
    private int toldRow = Block.NO_ROW;

    SectionBuilder(HeadingRoles roles, List<Draft> drafts) {
        this.roles = roles;
        this.drafts = drafts;
        this.title = firstTopHeading();
        this.onlyTitle = countTopHeadings() == 1;
    }

    List<Section> build() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Label> label = labelOf(draft);
            boolean pseudo = !draft.isHeading() && isPseudoHeading(draft, label);
            if (pseudo) {
                draft.kind = BlockKind.HEADING;
                draft.level = PSEUDO_LEVEL;
            }
            if (draft.isHeading()) {
                close(i);
                openAt(i, draft);
            } else if (!open) {
                open = true;
                first = i;
            }
            draft.section = sections.size();
            draft.role = role;
            if (!draft.isHeading()) {
                assignRole(draft, label);
            }
        }
        close(drafts.size());
        return sections;
    }

    private Optional<Label> labelOf(Draft draft) {
        return draft.isHeading() || draft.isCell() ? Optional.empty() : draft.label(roles);
    }

    private boolean isPseudoHeading(Draft draft, Optional<Label> label) {
        if (draft.kind != BlockKind.PARAGRAPH || draft.quoted) {
            return false;
        }
        boolean onlyLabel = label.isPresent() && label.get().fills(draft.prose);
        return ((onlyLabel || isBold(draft)) && draft.headingRole(roles).isPresent())
                || isBareHeading(draft);
    }

    /** "Root Cause" alone, as plain text has it. What begins a message is no heading. */
    private boolean isBareHeading(Draft draft) {
        return isTitle(draft.prose)
                && roles.findExact(draft.prose).isPresent()
                && draft.opening.marker(false).isEmpty();
    }

    /** Short, with a capital in front and no full stop behind. */
    static boolean isTitle(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_BARE
                && Character.isUpperCase(line.charAt(0))
                && ".!,;\n".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean isBold(Draft draft) {
        return draft.marks.stream()
                .anyMatch(
                        mark ->
                                mark.kind() == Mark.Kind.STRONG
                                        && mark.span().length() == draft.prose.length());
    }

    private void openAt(int index, Draft draft) {
        SectionRole inherited = ancestors.roleAbove(draft.level);
        Optional<SectionRole> own =
                index == title ? roles.findExact(draft.prose) : draft.headingRole(roles);
        open = true;
        heading = OptionalInt.of(index);
        level = draft.level;
        first = index + 1;
        role = own.orElse(inherited);
        boolean passesOn = level < PSEUDO_LEVEL && !(index == title && onlyTitle);
        ancestors.push(level, passesOn ? role : SectionRole.OTHER);
    }

    private void close(int end) {
        if (open) {
            sections.add(new Section(heading, level, role, first, end));
        }
    }

    private void assignRole(Draft draft, Optional<Label> label) {
        if (role == SectionRole.OTHER && draft.isCell() && isTold(draft)) {
            draft.role = SectionRole.TIMELINE;
            return;
        }
        if (draft.labelledByRow) {
            draft.role = roles.findExact(draft.label).orElse(role);
            return;
        }
        if (draft.parent != Draft.NONE && drafts.get(draft.parent).section == draft.section) {
            draft.role = drafts.get(draft.parent).role;
        }
        if (label.isPresent()) {
            draft.labelEnd = Math.min(label.get().end(), draft.prose.length());
            Optional<SectionRole> own = roles.find(label.get().text());
            boolean kept = draft.kind == BlockKind.LIST_ITEM && KEEP_THEIR_ITEMS.contains(role);
            if (own.isPresent() && (!kept || own.get() == SectionRole.NEXT_UPDATE)) {
                draft.role = own.get();
            }
        }
    }

    /** In a row whose time of day stands below "Time" or "When". */
    private boolean isTold(Draft draft) {
        if (saysWhen(draft.label) && hasClock(draft.prose)) {
            toldRow = draft.row;
        }
        return toldRow != Block.NO_ROW && toldRow == draft.row;
    }

    private static boolean saysWhen(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return lower.equals("when")
                || lower.equals("time")
                || lower.startsWith("time (")
                || lower.startsWith("date and time")
                || lower.startsWith("date/time");
    }

    private static boolean hasClock(String prose) {
        int colon = prose.indexOf(':');
        return colon > 0
                && colon + 1 < prose.length()
                && Character.isDigit(prose.charAt(colon - 1))
                && Character.isDigit(prose.charAt(colon + 1));
    }

    private int firstTopHeading() {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isHeading()) {
                return drafts.get(i).level == 1 ? i : Draft.NONE;
            }
        }
        return Draft.NONE;
    }

    private int countTopHeadings() {
        int count = 0;
        for (Draft draft : drafts) {
            count += draft.level == 1 ? 1 : 0;
        }
        return count;
    }

    /** The open headings above the current one, outermost first. */
    private static final class Ancestors {
        private final int[] levels = new int[PSEUDO_LEVEL + 1];
        private final SectionRole[] roles = new SectionRole[PSEUDO_LEVEL + 1];
        private int depth;

        SectionRole roleAbove(int level) {
            while (depth > 0 && levels[depth - 1] >= level) {
                depth--;
            }
            return depth == 0 ? SectionRole.OTHER : roles[depth - 1];
        }

        void push(int level, SectionRole role) {
            levels[depth] = level;
            roles[depth] = role;
            depth++;
        }
    }
}
