package io.brieflint.check;

import io.brieflint.document.Approval;
import io.brieflint.document.Block;
import io.brieflint.finding.RuleId;
import io.brieflint.profile.Profile;
import io.brieflint.profile.SignOff;
import java.util.List;
import java.util.Locale;

/** The project wants somebody to agree to such a brief, and nobody has yet. */
final class ApprovalMissing implements Check {
    private static final RuleId RULE = RuleId.of("lifecycle/approval-missing");

    private final List<SignOff> signOffs;

    ApprovalMissing(List<SignOff> signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Profile profile = input.profile();
        List<String> asked =
                signOffs.stream()
                        .filter(signOff -> signOff.isFor(profile.audience(), profile.stage()))
                        .flatMap(signOff -> signOff.by().stream())
                        .distinct()
                        .toList();
        if (asked.isEmpty() || input.brief().blocks().isEmpty()) {
            return List.of();
        }
        List<Approval> given = Approval.of(input.brief().metadata());
        List<String> open =
                asked.stream()
                        .filter(role -> given.stream().noneMatch(by -> names(by, role)))
                        .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Block first = input.brief().blocks().get(0);
        return List.of(new Place(first.span(), "approval", String.join(", ", open), List.of()));
    }

    /** "Jane Doe, Legal" answers for "legal", and so does "Jane Doe" where she is asked for. */
    private static boolean names(Approval approval, String role) {
        String by = approval.by().toLowerCase(Locale.ROOT);
        String wanted = role.toLowerCase(Locale.ROOT).strip();
        int at = by.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            boolean whole =
                    (at == 0 || !Character.isLetterOrDigit(by.charAt(at - 1)))
                            && (end == by.length() || !Character.isLetterOrDigit(by.charAt(end)));
            if (whole) {
                return true;
            }
            at = by.indexOf(wanted, at + 1);
        }
        return false;
    }
}
