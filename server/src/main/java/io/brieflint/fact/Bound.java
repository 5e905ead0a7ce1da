package io.brieflint.fact;

/** How a number is meant. */
public enum Bound {
    EXACT("exact"),
    ABOUT("about"),
    AT_LEAST("atLeast"),
    AT_MOST("atMost");

    private final String id;

    Bound(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
