package relance.retro.theme;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import relance.chat.ActionRef;
import relance.chat.Card;
import relance.chat.Field;
import relance.kit.Written;
import relance.retro.Buttons;
import relance.retro.RetroWorld;
import relance.retro.board.StickyStore;
import relance.retro.model.RetroId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Grouping cards by hand and by suggestion; three hundred of them in few clicks, each quick.
@Isolated("it measures time")
class GroupsTest {
    private final RetroWorld world = new RetroWorld();
    private int clicks;
    private Duration slowest = Duration.ZERO;

    @AfterEach
    void close() {
        world.close();
    }

    private RetroId grouping(String words, List<String> texts) {
        var id = world.begin(words);
        world.database.run(handle -> {
            var stickies = new StickyStore();
            for (int i = 0; i < texts.size(); i++) {
                stickies.add(handle, id, "" + (i % 60 + 1), i % 3, texts.get(i));
            }
        });
        world.next(id);
        return id;
    }

    @Test
    void cards_are_put_into_a_theme_taken_out_again_and_themes_renamed_and_merged() {
        var id = grouping("live", List.of("One", "Two", "Three"));
        var form = opened(world.press(world.ana, "sort", id, 0));
        var cards = ((Field.Ticks) form.fields().getFirst()).options();
        var two = List.of(cards.get(0).value(), cards.get(1).value());
        world.send(world.ana, form.action(), Map.of("stickies", two, "title", "Numbers"));
        assertThat(world.themes(id)).singleElement().matches(theme -> theme.stickies() == 2);

        form = opened(world.press(world.ana, "sort", id, 0));
        var out = Map.of("stickies", two.subList(0, 1), "theme", "none");
        world.send(world.ana, form.action(), out);
        assertThat(world.themes(id)).singleElement().matches(theme -> theme.stickies() == 1);

        var split = Map.of("stickies", two.subList(0, 1), "title", "Other");
        world.send(world.ana, form.action(), split);
        assertThat(world.themes(id)).hasSize(2);

        var themes = world.themes(id);
        form = opened(world.press(world.ana, "themes", id));
        var merging =
                Map.of(
                        "theme", themes.get(0).id().number(),
                        "title", "Counting",
                        "merged", List.of(themes.get(1).id().number()));
        world.send(world.ana, form.action(), merging);
        assertThat(world.themes(id))
                .singleElement()
                .matches(theme -> theme.stickies() == 2 && theme.title().equals("Counting"));
    }

    @Test
    void nobody_but_who_leads_groups_and_everybody_looks() {
        var id = grouping("live", List.of("One", "Two"));
        assertThat(Written.english(world.press(world.bo, "sort", id, 0))).contains("who leads");
        var seen = Written.card(world.press(world.bo, "stickies", id, 0));
        assertThat(Written.english(seen)).contains("One", "Two");
        assertThat(Buttons.find(seen, "retro.sort")).isEmpty();
        assertThat(
                        Buttons.find(
                                Written.card(world.press(world.ana, "stickies", id, 0)),
                                "retro.sort"))
                .isPresent();
    }

    @Test
    void suggestions_that_have_changed_meanwhile_are_shown_again() {
        var id =
                grouping(
                        "live",
                        List.of("Long meetings", "A long meeting", "Flaky tests", "A flaky test"));
        var page = Written.card(world.press(world.ana, "suggest", id, 0));
        var take = Buttons.of(page, "retro.suggest.take");
        var form = opened(world.press(world.ana, "sort", id, 0));
        var card = ((Field.Ticks) form.fields().getFirst()).options().getFirst().value();
        world.send(world.ana, form.action(), Map.of("stickies", card, "title", "Mine"));
        assertThat(Written.english(world.send(world.ana, take, Map.of())))
                .contains("changed meanwhile");
        assertThat(world.themes(id)).hasSize(1);
    }

    @Test
    void one_chooses_among_the_suggestions() {
        var id =
                grouping(
                        "live",
                        List.of("Long meetings", "A long meeting", "Flaky tests", "A flaky test"));
        var page = Written.card(world.press(world.ana, "suggest", id, 0));
        var form = opened(click(Buttons.of(page, "retro.suggest.choose")));
        var groups = ((Field.Ticks) form.fields().getFirst()).options();
        assertThat(groups).hasSize(2);
        world.send(world.ana, form.action(), Map.of("groups", groups.get(1).value()));
        assertThat(world.themes(id)).hasSize(1);
    }

    @Test
    void three_hundred_cards_in_two_languages_take_at_most_forty_clicks_of_under_a_second() {
        var id = grouping("live", texts());
        var card = Written.card(click(Buttons.of(world.shown(id), "retro.suggest")));
        while (Buttons.find(card, "retro.suggest.take").isPresent()) {
            card = Written.card(click(Buttons.of(card, "retro.suggest.take")));
        }
        assertThat(clicks).isLessThanOrEqualTo(40);
        int left = free(id);
        // Whatever resembles nothing is put away page by page.
        for (int page = (300 - left) / StickyPages.SHOWN; free(id) > 0; page++) {
            putAway(id, page);
        }
        click(ActionRef.of("retro", "next", id, "group"));
        System.out.printf(
                "300 cards: %d left by suggestion, %d themes, %d clicks, slowest %d ms%n",
                left, world.themes(id).size(), clicks, slowest.toMillis());
        assertThat(clicks).isLessThanOrEqualTo(40);
        assertThat(slowest).isLessThan(Duration.ofSeconds(1));
        assertThat(world.themes(id).size()).isLessThan(80);
    }

    private int free(RetroId id) {
        return (int) world.stickies(id).stream().filter(sticky -> sticky.theme().isEmpty()).count();
    }

    private void putAway(RetroId id, int page) {
        var form = opened(click(ActionRef.of("retro", "sort", id, page)));
        var values =
                ((Field.Ticks) form.fields().getFirst())
                        .options().stream().map(Field.Option::value).toList();
        var free =
                world.stickies(id).stream()
                        .filter(sticky -> sticky.theme().isEmpty())
                        .map(sticky -> Long.toString(sticky.number()))
                        .filter(values::contains)
                        .toList();
        time(() ->
                world.send(
                        world.ana,
                        form.action(),
                        Map.of("stickies", free, "title", "Page " + page)));
    }

    private relance.chat.Reply click(ActionRef ref) {
        return time(() -> world.send(world.ana, ref, Map.of()));
    }

    private relance.chat.Reply time(java.util.function.Supplier<relance.chat.Reply> work) {
        clicks++;
        long from = System.nanoTime();
        var reply = work.get();
        var took = Duration.ofNanos(System.nanoTime() - from);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        return reply;
    }

    /// What sixty people write about thirty things, each in their own words, with some that nobody
    /// else mentions.
    private static List<String> texts() {
        var random = new Random(42);
        var texts = new ArrayList<String>();
        var french =
                List.of(
                        "réunions",
                        "déploiements",
                        "tests",
                        "documentation",
                        "budget",
                        "clients",
                        "recrutement",
                        "outils",
                        "priorités",
                        "incidents",
                        "formation",
                        "bureau",
                        "communication",
                        "maquettes",
                        "astreinte");
        var english =
                List.of(
                        "standups",
                        "releases",
                        "pipelines",
                        "onboarding",
                        "invoices",
                        "roadmap",
                        "hiring",
                        "laptops",
                        "backlog",
                        "outages",
                        "mentoring",
                        "kitchen",
                        "handovers",
                        "designs",
                        "retrospectives");
        var fr =
                List.of(
                        "Les %s sont trop longs",
                        "Il faut revoir nos %s",
                        "%s : on perd du temps",
                        "Merci pour les %s",
                        "Plus de soin pour les %s");
        var en =
                List.of(
                        "The %s take too long",
                        "We should rethink our %s",
                        "%s: a waste of time",
                        "Thanks for the %s",
                        "More care for the %s");
        for (int i = 0; i < 285; i++) {
            boolean isFrench = i % 2 == 0;
            var topics = isFrench ? french : english;
            var shapes = isFrench ? fr : en;
            texts.add(
                    shapes.get(random.nextInt(shapes.size()))
                            .formatted(topics.get(random.nextInt(topics.size()))));
        }
        for (int i = 0; i < 15; i++) {
            texts.add("Unique" + "abcdefghijklmno".charAt(i) + " zone" + (char) ('a' + i) + "x");
        }
        return texts;
    }

    /// Nothing shown is over what the platforms take.
    @Test
    void a_page_of_long_cards_stays_small() {
        var id =
                grouping(
                        "live",
                        java.util.stream.IntStream.range(0, 30)
                                .mapToObj(i -> "long ".repeat(590) + i)
                                .toList());
        Card page = Written.card(world.press(world.ana, "stickies", id, 1));
        assertThat(page.nodes()).hasSizeLessThan(20);
        assertThat(Written.english(page).length()).isLessThan(12_000);
    }
}
