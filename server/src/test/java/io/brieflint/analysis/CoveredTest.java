package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CoveredTest {
    @Property
    void itSaysWhatLookingAtEachPlaceWouldSay(
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> starts,
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(max = 8) int length) {
        List<Span> places = starts.stream().map(at -> new Span(at, at + at % 7)).toList();
        Span asked = new Span(start, start + length);

        assertThat(new Covered(places).overlaps(asked))
                .isEqualTo(places.stream().anyMatch(place -> place.overlaps(asked)));
    }
}
