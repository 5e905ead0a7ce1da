package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Where keys lie and how to get in: key files, and commands that sign in to a machine. */
final class AccessPath implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/access-path");

    private static final SignedPattern PATH =
            new SignedPattern(
                    "/etc/(?:shadow|ssl/private|letsencrypt)[^\\s\"'`<>)]*"
                            + "|(?:~|/root|/home/[a-z0-9_-]+)/\\.(?:ssh|aws|kube)/[^\\s\"'`<>)]*"
                            + "|\\b(?:ssh|scp|rsync|sftp)(?: [^\\n@]{0,120}?)? [a-z_][a-z0-9_-]*@[A-Za-z0-9<>.\\[\\]-]+"
                            + "|(?:~|\\.{0,2}/)[\\w./-]*\\w\\.(?:pem|pfx|p12|jks|key)\\b",
                    "/etc/",
                    "/.ssh",
                    "/.aws",
                    "/.kube",
                    "ssh ",
                    "scp ",
                    "rsync ",
                    "sftp ",
                    ".pem",
                    ".pfx",
                    ".p12",
                    ".jks",
                    ".key");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        PATH.inLines(passage).forEach(hit -> places.add(Places.at(hit.span(), "access-path")));
        return places;
    }
}
