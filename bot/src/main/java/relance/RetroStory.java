package relance;

import relance.StorySeat.Shown;
import relance.playground.Team;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A live, anonymous retro, after a small one whose promise comes first: cards, themes, dots, what
/// was agreed, was it worth the time.
final class RetroStory extends Story {
    /// The people of the large team.
    static final List<String> SIXTY =
            Team.large().members().stream().map(member -> member.name()).toList();

    private static final String ROOM = "#general";
    private static final String BEFORE = "Sprint 11";
    private static final String TITLE = "Refonte du site";
    private static final String PROMISE = "Book five usability tests";
    private static final String AGREED = "Open acceptance testing on day one";

    private static final int CARDS_EACH = 5;
    private static final int MOST_CLICKS = 40;
    private static final Duration SLOW = Duration.ofSeconds(1);

    /// So many people press at the same moment.
    private static final int AT_ONCE = 6;

    private final Function<String, StorySeat> seats;
    private final List<String> people;
    private final Clicks clicks = new Clicks(ROOM);
    private final StorySeat ana;
    private final StorySeat dan;
    private final StorySeat emma;

    /// @param seats of its people, by name
    /// @param people Ana, who leads, Bruno, Dan, Emma and any others
    RetroStory(Function<String, StorySeat> seats, List<String> people, PrintStream out) {
        super(out);
        this.seats = seats;
        this.people = List.copyOf(people);
        this.ana = seats.apply("Ana");
        this.dan = seats.apply("Dan");
        this.emma = seats.apply("Emma");
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("a small retro ends with a promise", this::before),
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
                new Scene("every click was answered within a second", this::quick));
    }

    private String before() {
        emma.command(ROOM, "retro \"" + BEFORE + "\" live");
        write(emma, BEFORE, new RetroCards.Written(0, "Watch real people use the site."), 1);
        for (var phase : List.of("collect", "group", "vote", "discuss")) {
            next(emma, BEFORE, phase);
        }
        propose(emma, BEFORE, PROMISE, dan, "Dan");
        next(emma, BEFORE, "agree");
        clicks.press(at(emma, BEFORE, "close"), "retro.close");
        return quote(summary(emma, BEFORE));
    }

    private String keep() {
        var kept = cards("Bruno").getFirst();
        dan.write(ROOM, kept.words());
        var bruno = seats.apply("Bruno");
        clicks.pick(bruno, kept.words(), "retro.keep");
        return quote(
                clicks.send(
                        bruno,
                        Map.of(say("retro.card.part", bruno), "" + kept.column()),
                        m -> m.has(begun("retro.keep.kept", bruno, "place"))));
    }

    private String begin() {
        ana.command(ROOM, "rétro \"" + TITLE + "\" en direct anonyme");
        var card = at(ana, TITLE, "actions");
        check(card.has(PROMISE), "what was promised last time", card);
        return quote(card);
    }

    private String answer() {
        clicks.ask(ana, at(ana, TITLE, "actions"), "retro.next", m -> m.has(PROMISE));
        var labels = clicks.open(dan, at(dan, TITLE, "actions"), "retro.promises");
        check(labels.contains(PROMISE), "a question about the promise", labels);
        clicks.send(dan, Map.of(PROMISE, "done"), m -> m.has(say("retro.promises.noted", dan)));
        next(ana, TITLE, "actions");
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
                write(seat, TITLE, cards.get(i), i + 1);
            }
        });
        int all = people.size() * CARDS_EACH;
        return quote(
                ana.await(
                        ROOM,
                        m ->
                                isAt(m, TITLE, "collect")
                                        && m.has(all + " car")
                                        && m.has(people.size() + " pe")));
    }

    private void write(StorySeat seat, String title, RetroCards.Written card, int count) {
        clicks.open(seat, at(seat, title, "collect"), "retro.card.write");
        clicks.send(
                seat,
                Map.of(
                        say("retro.card.part", seat),
                        "" + card.column(),
                        say("retro.card.words", seat),
                        card.words()),
                m -> m.has(say("retro.card.noted", seat, Map.of("count", count))));
    }

    private String group() {
        next(ana, TITLE, "collect");
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
                + quote(ana.await(ROOM, m -> isAt(m, TITLE, "group") && themes(m).isPresent()));
    }

    private static Optional<String> themes(Shown card) {
        return card.words().lines().filter(line -> line.matches(".*\\d+ th[eè]mes?.*")).findFirst();
    }

    private Shown suggested(Set<String> seen) {
        return clicks.ask(
                ana, at(ana, TITLE, "group"), "retro.suggest", m -> isNew(m, seen));
    }

    /// A page of suggestions that she has not had before her yet.
    private static boolean isNew(Shown message, Set<String> seen) {
        boolean suggests =
                offers(message, "retro.suggest.take")
                        || said("retro.suggest.none").stream().anyMatch(message::has);
        return suggests && seen.add(message.words());
    }

    private String vote() throws Exception {
        next(ana, TITLE, "group");
        everybody(person -> {
            int number = people.indexOf(person);
            var seat = seats.apply(person);
            var themes = clicks.open(seat, at(seat, TITLE, "vote"), "retro.dots");
            var chosen = new HashMap<>(Map.of(themes.get(number % themes.size()), "1"));
            chosen.put(themes.get(number % Math.min(3, themes.size())), "2");
            var noted = dots(seat, chosen);
            if (number % 10 == 0 && offers(noted, "retro.dots.after")) {
                var more = clicks.open(seat, noted, "retro.dots.after");
                dots(seat, Map.of(more.getFirst(), "1"));
            }
        });
        return quote(ana.await(ROOM, m -> isAt(m, TITLE, "vote") && m.has(people.size() + " pe")));
    }

    private Shown dots(StorySeat seat, Map<String, String> dots) {
        return clicks.send(seat, dots, m -> m.has(begun("retro.dots.noted", seat, "list")));
    }

    private String discuss() {
        next(ana, TITLE, "vote");
        var first = ana.await(ROOM, m -> offers(m, "retro.theme.next"));
        clicks.press(first, "retro.theme.next");
        var second =
                ana.await(
                        ROOM,
                        m -> offers(m, "retro.theme.next") && !m.words().equals(first.words()));
        clicks.press(second, "retro.theme.next");
        next(ana, TITLE, "discuss");
        return quote(first) + "\n    --\n    " + quote(second);
    }

    private String agree() {
        var answered = propose(ana, TITLE, AGREED, emma, "Emma");
        return quote(answered);
    }

    private String improve() {
        clicks.open(ana, at(ana, TITLE, "agree"), "retro.improve");
        clicks.send(ana, Map.of(say("retro.improve.which", ana), AGREED));
        return quote(ana.await(ROOM, m -> isAt(m, TITLE, "agree") && m.has("★")));
    }

    private String score() throws Exception {
        next(ana, TITLE, "agree");
        everybody(person -> {
            var seat = seats.apply(person);
            int score = 5 - people.indexOf(person) % 3;
            var noted = say("retro.score.noted", seat, Map.of("score", score));
            clicks.ask(seat, at(seat, TITLE, "close"), "" + score, m -> m.has(noted));
        });
        return quote(
                ana.await(ROOM, m -> isAt(m, TITLE, "close") && m.has(people.size() + " r")));
    }

    private String end() {
        clicks.press(at(ana, TITLE, "close"), "retro.close");
        var summary = summary(ana, TITLE);
        check(summary.has(AGREED), "what was agreed", summary);
        return quote(summary);
    }

    private Shown summary(StorySeat seat, String title) {
        return seat.await(ROOM, m -> m.has(title) && offers(m, "retro.export"));
    }

    private String export() {
        var all = new StringBuilder();
        var seen = new HashSet<String>();
        var page =
                clicks.ask(
                        ana,
                        summary(ana, TITLE),
                        "retro.export",
                        m -> m.has("# " + TITLE) && seen.add(m.words()));
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
        return clicks.quickerThan(SLOW);
    }

    /// Makes an action of it, to which its owner says yes.
    private Shown propose(
            StorySeat seat, String title, String what, StorySeat owner, String name) {
        clicks.open(seat, at(seat, title, "agree"), "action.follow");
        clicks.send(
                seat,
                Map.of(
                        say("action.form.what", seat),
                        what,
                        say("action.form.owner", seat),
                        name));
        var request =
                owner.awaitPrivately(m -> m.has(what) && m.offers(say("action.take", owner)));
        clicks.press(request, "action.take");
        return seat.await(
                ROOM,
                m ->
                        isAt(m, title, "agree")
                                && m.has(what)
                                && said("retro.state.accepted").stream().anyMatch(m::has));
    }

    /// Each in their own time, a few at the same moment.
    private void everybody(Consumer<String> does) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var all =
                    people.stream()
                            .map(person -> crowd.submit(() -> does.accept(person)))
                            .toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private Shown at(StorySeat seat, String title, String phase) {
        return seat.await(ROOM, m -> isAt(m, title, phase));
    }

    private static boolean isAt(Shown message, String title, String phase) {
        return message.has(title)
                && said("retro.phase." + phase + ".do").stream().anyMatch(message::has);
    }

    private void next(StorySeat seat, String title, String phase) {
        clicks.press(at(seat, title, phase), "retro.next");
    }

    /// Its label may be in the place's language or in the reader's.
    private static boolean offers(Shown message, String key) {
        return said(key).stream().anyMatch(message::offers);
    }

    /// A sentence up to what is filled in.
    private static String begun(String key, StorySeat reader, String name) {
        return say(key, reader, Map.of(name, "|", "left", 0)).split("\\|")[0];
    }
}
