package io.brieflint.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A line over the years, as SVG that follows the colours of its page. */
final class LineChart {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 170;
    private static final int LEFT = 40;
    private static final int RIGHT = 14;
    private static final int TOP = 14;
    private static final int BOTTOM = 26;

    private final List<Integer> years;
    private final List<OptionalDouble> values;
    private final double most;
    private final String unit;
    private final StringBuilder svg = new StringBuilder();

    /**
     * @param values one a year
     * @param most the top of the scale
     * @param unit behind the numbers of the scale
     */
    LineChart(List<Integer> years, List<OptionalDouble> values, double most, String unit) {
        this.years = years;
        this.values = values;
        this.most = most;
        this.unit = unit;
    }

    String svg(String title) {
        svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
        svg.append("\" role=\"img\" aria-label=\"").append(Xml.escaped(title)).append("\">\n");
        for (int step = 0; step <= 2; step++) {
            grid(most * step / 2);
        }
        line();
        for (int i = 0; i < years.size(); i++) {
            dot(i);
            label(i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid(double value) {
        String number =
                value == Math.rint(value)
                        ? String.valueOf((long) value)
                        : String.format(Locale.ROOT, "%.1f", value);
        svg.append("<line class=\"grid\" x1=\"").append(LEFT).append("\" x2=\"");
        svg.append(WIDTH - RIGHT).append("\" y1=\"").append(y(value)).append("\" y2=\"");
        svg.append(y(value)).append("\"/>\n<text class=\"axis\" text-anchor=\"end\" x=\"");
        svg.append(LEFT - 6).append("\" y=\"").append(y(value) + 4).append("\">");
        svg.append(number).append(unit).append("</text>\n");
    }

    private void line() {
        StringBuilder path = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < years.size(); i++) {
            if (values.get(i).isPresent()) {
                path.append(open ? " L" : " M").append(x(i)).append(' ');
                path.append(y(values.get(i).getAsDouble()));
            }
            open = values.get(i).isPresent();
        }
        svg.append("<path class=\"line\" d=\"").append(path.toString().strip()).append("\"/>\n");
    }

    private void dot(int i) {
        if (values.get(i).isPresent()) {
            double value = values.get(i).getAsDouble();
            svg.append("<circle class=\"dot\" r=\"3.5\" cx=\"").append(x(i)).append("\" cy=\"");
            svg.append(y(value)).append("\"><title>").append(years.get(i)).append(": ");
            svg.append(String.format(Locale.ROOT, "%.1f", value)).append(unit);
            svg.append("</title></circle>\n");
        }
    }

    private void label(int i) {
        int every = Math.max(1, (years.size() + 5) / 6);
        if (i % every == 0) {
            svg.append("<text class=\"axis\" text-anchor=\"middle\" x=\"").append(x(i));
            svg.append("\" y=\"").append(HEIGHT - 8).append("\">").append(years.get(i));
            svg.append("</text>\n");
        }
    }

    private long x(int i) {
        int room = WIDTH - LEFT - RIGHT - 20;
        double step = years.size() == 1 ? 0.5 : (double) i / (years.size() - 1);
        return Math.round(LEFT + 10 + room * step);
    }

    private long y(double value) {
        int room = HEIGHT - TOP - BOTTOM;
        return Math.round(TOP + room * (1 - (most == 0 ? 0 : Math.min(1, value / most))));
    }
}
