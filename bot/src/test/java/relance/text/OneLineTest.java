package relance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.Span;
import relance.chat.Text;
import relance.chat.WorkspaceId;

class OneLineTest {
    private static final WorkspaceId HERE = new WorkspaceId(1);
    private static final PersonId ANA = new PersonId(HERE, 7);

    @Test
    void lines_become_one() {
        assertThat(OneLine.of(" one\n\ttwo ", HERE)).isEqualTo(Text.plain("one two"));
    }

    @Test
    void a_long_line_ends_in_an_ellipsis() {
        assertThat(OneLine.of("é".repeat(500), HERE))
                .isEqualTo(Text.plain("é".repeat(OneLine.MOST - 1) + "…"));
    }

    @Test
    void a_smiley_is_never_halved() {
        assertThat(OneLine.of("😀".repeat(500), HERE))
                .isEqualTo(Text.plain("😀".repeat(OneLine.MOST - 1) + "…"));
    }

    @Test
    void a_person_is_shown_whole_or_not_at_all() {
        for (int before = OneLine.MOST - 6; before <= OneLine.MOST; before++) {
            var words = "a".repeat(before) + Marks.of(ANA) + "b".repeat(50);
            assertThat(OneLine.of(words, HERE).spans())
                    .allSatisfy(span -> {
                        if (span instanceof Span.Plain(var plain)) {
                            assertThat(Marks.strip(plain)).isEqualTo(plain);
                        }
                    });
        }
    }
}
