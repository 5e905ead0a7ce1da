package io.brieflint.fact;

/** What may be counted. */
public final class Units {
    private Units() {}

    public static boolean isPeople(String unit) {
        return unit.equals("customer");
    }

    public static boolean isVolume(String unit) {
        return unit.equals("order");
    }
}
