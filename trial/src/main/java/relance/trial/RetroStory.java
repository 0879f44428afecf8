package relance.trial;

import relance.trial.StorySeat.Shown;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/// A live, anonymous retro, after a small one whose promise comes first: cards, themes, dots, what
/// was agreed, was it worth the time.
final class RetroStory extends Story {
    private static final String ROOM = "#general";
    private static final String PROMISE = "Book five usability tests";
    private static final String AGREED = "Open acceptance testing on day one";

    private static final int CARDS_EACH = 5;
    private static final int MOST_CLICKS = 40;

    /// So many people press at the same moment.
    private static final int AT_ONCE = 6;

    private final Function<String, StorySeat> seats;
    private final List<String> people;
    private final Duration slow;
    private final ClickTimes clicks = new ClickTimes(ROOM);
    private final PlayedRetro before = new PlayedRetro(ROOM, "Sprint 11", clicks);
    private final PlayedRetro retro = new PlayedRetro(ROOM, "Refonte du site", clicks);
    private final StorySeat ana;
    private final StorySeat dan;
    private final StorySeat emma;

    /// @param seats of its people, by name
    /// @param people Ana, who leads, Bruno, Dan, Emma and any others
    /// @param slow as long as no click may take
    RetroStory(
            Function<String, StorySeat> seats,
            List<String> people,
            Duration slow,
            PrintStream out) {
        super(out);
        this.seats = seats;
        this.people = List.copyOf(people);
        this.slow = slow;
        this.ana = seats.apply("Ana");
        this.dan = seats.apply("Dan");
        this.emma = seats.apply("Emma");
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("a small retro ends with a promise", this::smallOne),
                new Scene("a message is kept for the next retro", this::keep),
                new Scene("the next one begins with what was promised", this::begin),
                new Scene("the promise is answered", this::answer),
                new Scene(people.size() + " people write cards", this::write),
                new Scene("the cards become themes", this::group),
                new Scene("everybody puts dots", this::vote),
                new Scene("two themes are talked about", this::discuss),
                new Scene("an action is proposed, and its owner says yes", this::agree),
                new Scene("it is named as the improvement", this::improve),
                new Scene("was it worth the time", this::score),
                new Scene("the summary", this::end),
                new Scene("all of it as Markdown", this::export),
                new Scene("every click was answered in time", this::quick));
    }

    private String smallOne() {
        emma.command(ROOM, "retro \"" + before.title() + "\" live");
        before.write(emma, new RetroCards.Written(0, "Watch real people use the site."), 1);
        for (var phase : List.of("collect", "group", "vote", "discuss")) {
            before.next(emma, phase);
        }
        before.propose(emma, PROMISE, dan, "Dan");
        before.next(emma, "agree");
        clicks.press(before.at(emma, "close"), "retro.close");
        return quote(before.summary(emma));
    }

    private String keep() {
        var kept = cards("Bruno").getFirst();
        dan.write(ROOM, kept.words());
        var bruno = seats.apply("Bruno");
        clicks.pick(bruno, kept.words(), "retro.keep");
        return quote(
                clicks.send(
                        bruno,
                        Map.of(say("retro.sticky.column", bruno), "" + kept.column()),
                        m -> m.has(begun("retro.keep.kept", bruno, "place"))));
    }

    private String begin() {
        ana.command(ROOM, "rétro \"" + retro.title() + "\" en direct anonyme");
        var card = retro.at(ana, "actions");
        check(card.has(PROMISE), "what was promised last time", card);
        return quote(card);
    }

    private String answer() {
        clicks.ask(ana, retro.at(ana, "actions"), "retro.next", m -> m.has(PROMISE));
        var labels = clicks.open(dan, retro.at(dan, "actions"), "retro.commitments");
        check(labels.contains(PROMISE), "a question about the promise", labels);
        clicks.send(dan, Map.of(PROMISE, "done"), m -> m.has(say("retro.commitments.noted", dan)));
        retro.next(ana, "actions");
        return "It cannot be skipped. Dan: " + say("retro.answer.done", dan) + ".";
    }

    private List<RetroCards.Written> cards(String person) {
        return RetroCards.of(people.indexOf(person), people.size(), CARDS_EACH);
    }

    private String write() throws Exception {
        everybody(person -> {
            var seat = seats.apply(person);
            var cards = cards(person);
            // Bruno's first one is in the box already.
            for (int i = person.equals("Bruno") ? 1 : 0; i < CARDS_EACH; i++) {
                retro.write(seat, cards.get(i), i + 1);
            }
        });
        int all = people.size() * CARDS_EACH;
        return quote(
                retro.at(ana, "collect", m -> m.has(all + " car") && m.has(people.size() + " pe")));
    }

    private String group() {
        retro.next(ana, "collect");
        var seen = new HashSet<String>();
        int before = clicks.count();
        int pages = 0;
        var page = suggested(seen);
        while (offers(page, "retro.suggest.take")) {
            pages++;
            clicks.ask(ana, page, "retro.suggest.take", m -> isNew(m, seen));
            page = suggested(seen);
        }
        int pressed = clicks.count() - before;
        check(pressed <= MOST_CLICKS, "at most " + MOST_CLICKS + " clicks", pressed);
        return pressed
                + " clicks, "
                + pages
                + " pages of suggestions taken.\n    "
                + quote(retro.at(ana, "group", m -> !PlayedRetro.themes(m).isEmpty()));
    }

    private Shown suggested(Set<String> seen) {
        return clicks.ask(ana, retro.at(ana, "group"), "retro.suggest", m -> isNew(m, seen));
    }

    /// A page of suggestions that she has not had before her yet.
    private static boolean isNew(Shown message, Set<String> seen) {
        boolean suggests =
                offers(message, "retro.suggest.take")
                        || said("retro.suggest.none").stream().anyMatch(message::has);
        return suggests && seen.add(message.words());
    }

    private String vote() throws Exception {
        retro.next(ana, "group");
        everybody(person -> {
            int number = people.indexOf(person);
            var seat = seats.apply(person);
            var themes = clicks.open(seat, retro.at(seat, "vote"), "retro.dots");
            var chosen = new HashMap<>(Map.of(themes.get(number % themes.size()), "1"));
            chosen.put(themes.get(number % Math.min(3, themes.size())), "2");
            var noted = dots(seat, chosen);
            if (number % 10 == 0 && offers(noted, "retro.dots.after")) {
                var more = clicks.open(seat, noted, "retro.dots.after");
                dots(seat, Map.of(more.getFirst(), "1"));
            }
        });
        return quote(retro.at(ana, "vote", people.size() + " pe"));
    }

    private Shown dots(StorySeat seat, Map<String, String> dots) {
        return clicks.send(seat, dots, m -> m.has(begun("retro.dots.noted", seat, "list")));
    }

    private String discuss() {
        retro.next(ana, "vote");
        var first = ana.await(ROOM, m -> offers(m, "retro.theme.next"));
        clicks.press(first, "retro.theme.next");
        var title = first.words().lines().findFirst().orElseThrow();
        var second = ana.await(ROOM, m -> offers(m, "retro.theme.next") && !m.has(title));
        retro.next(ana, "discuss");
        return quote(first) + "\n    --\n    " + quote(second);
    }

    private String agree() {
        return quote(retro.propose(ana, AGREED, emma, "Emma"));
    }

    private String improve() {
        clicks.open(ana, retro.at(ana, "agree"), "retro.improve");
        clicks.send(ana, Map.of(say("retro.improve.which", ana), AGREED));
        return quote(retro.at(ana, "agree", "★"));
    }

    private String score() throws Exception {
        retro.next(ana, "agree");
        everybody(person -> {
            var seat = seats.apply(person);
            int score = 5 - people.indexOf(person) % 3;
            var noted = say("retro.roti.noted", seat, Map.of("roti", score));
            clicks.ask(seat, retro.at(seat, "close"), "" + score, m -> m.has(noted));
        });
        return quote(retro.at(ana, "close", people.size() + " r"));
    }

    private String end() {
        clicks.press(retro.at(ana, "close"), "retro.close");
        var summary = retro.summary(ana);
        check(summary.has(AGREED), "what was agreed", summary);
        return quote(summary);
    }

    private String export() {
        var all = new StringBuilder();
        var seen = new HashSet<String>();
        var page =
                clicks.ask(
                        ana,
                        retro.summary(ana),
                        "retro.export",
                        m -> m.has("# " + retro.title()) && seen.add(m.words()));
        int pages = 1;
        all.append(page.words());
        while (offers(page, "retro.export.more")) {
            page =
                    clicks.ask(
                            ana,
                            page,
                            "retro.export.more",
                            m -> m.has("- ") && seen.add(m.words()));
            all.append(page.words());
            pages++;
        }
        for (var person : people) {
            for (var card : cards(person)) {
                check(all.indexOf(card.words()) >= 0, card.words(), "not in the Markdown");
            }
        }
        return pages + " messages of Markdown, with every card in them.";
    }

    private String quick() {
        return clicks.quickerThan(slow);
    }

    /// Each in their own time, a few at the same moment.
    private void everybody(Consumer<String> does) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var all =
                    people.stream().map(person -> crowd.submit(() -> does.accept(person))).toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /// A sentence up to what is filled in.
    private static String begun(String key, StorySeat reader, String name) {
        return say(key, reader, Map.of(name, "|", "left", 0)).split("\\|")[0];
    }
}
