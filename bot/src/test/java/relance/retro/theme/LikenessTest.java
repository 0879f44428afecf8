package relance.retro.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LikenessTest {
    private static List<List<Integer>> groups(String... texts) {
        return new Likeness(List.of(texts))
                .groups(IntStream.range(0, texts.length).boxed().toList());
    }

    @Test
    void endings_and_accents_do_not_matter_in_french() {
        assertThat(
                        groups(
                                "Les réunions sont trop longues",
                                "Déployer prend des heures",
                                "la reunion est trop longue",
                                "Le déploiement de l’équipe dure des heures"))
                .contains(List.of(0, 2))
                .allMatch(group -> !group.contains(0) || !group.contains(1));
    }

    @Test
    void endings_do_not_matter_in_english() {
        assertThat(
                        groups(
                                "Meetings are too long",
                                "We should celebrate releases",
                                "The meeting was very long",
                                "Celebrating each release"))
                .containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void what_has_nothing_in_common_stays_apart() {
        assertThat(groups("Coffee is cold", "Tests are flaky", "Merci à Zoé", "", "…")).isEmpty();
    }
}
