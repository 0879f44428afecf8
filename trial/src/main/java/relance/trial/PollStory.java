package relance.trial;

import org.jspecify.annotations.Nullable;

import relance.trial.StorySeat.Shown;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A poll, an action, nudges, done, status.
final class PollStory extends Story {
    private static final String ROOM = "#general";
    private static final String WORK = "Page d’accueil";

    private final Function<String, StorySeat> seats;
    private final TryAgenda agenda;
    private final StorySeat ana;
    private final StorySeat dan;
    private @Nullable LocalDate due;

    /// @param seats of its people, by name
    PollStory(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
        super(out);
        this.seats = seats;
        this.agenda = agenda;
        this.ana = seats.apply("Ana");
        this.dan = seats.apply("Dan");
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("a poll is asked", this::ask),
                new Scene("six people vote", this::vote),
                new Scene("the poll closes itself", this::closed),
                new Scene("its outcome becomes an action", this::propose),
                new Scene("somebody says yes", this::accept),
                new Scene("a nudge before the date", this::nudgedBefore),
                new Scene("a nudge after the date", this::nudgedAfter),
                new Scene("it is stuck", this::stuck),
                new Scene("it is done", this::done),
                new Scene("status", this::status),
                new Scene("no nudge after done", this::quiet));
    }

    private String ask() {
        ana.command(
                ROOM,
                "sondage \"Quelle page d’abord ?\" \""
                        + WORK
                        + "\" \"Tarifs\" \"Contact\" jusqu'à "
                        + tomorrow()
                        + " 17:00");
        return quote(ana.await(ROOM, m -> m.has("Quelle page d’abord ?")));
    }

    private String vote() {
        var choices =
                Map.of(
                        "Ana", WORK, "Bruno", WORK, "Chloé", "Tarifs", "Dan", WORK, "Emma",
                        "Contact", "Priya", "Tarifs");
        for (var choice : choices.entrySet()) {
            var seat = seats.apply(choice.getKey());
            seat.await(ROOM, m -> m.has("Quelle page d’abord ?"))
                    .press()
                    .beside(choice.getValue(), say("poll.vote", ana));
            seat.awaitAnswer(ROOM, m -> m.has(choice.getValue()));
        }
        return "Ana, Bruno and Dan: " + WORK + "; Chloé and Priya: Tarifs; Emma: Contact.";
    }

    private String closed() {
        var result = ana.await(ROOM, m -> m.has("Quelle page d’abord ?") && closedOne(m));
        check(result.has("50"), "half of the votes for the winner", result);
        return quote(result);
    }

    private boolean closedOne(Shown message) {
        return message.offers(say("action.follow", ana));
    }

    private String propose() {
        var result = ana.await(ROOM, this::closedOne);
        result.press().button(say("action.follow", ana));
        ana.awaitForm();
        ana.send(
                Map.of(
                        say("action.form.what", ana),
                        WORK + " : premier jet",
                        say("action.form.owner", ana),
                        "Dan",
                        say("action.form.when", ana),
                        due().toString()));
        var request = dan.awaitPrivately(m -> m.offers(say("action.take", dan)));
        return quote(request);
    }

    private String accept() {
        dan.awaitPrivately(m -> m.offers(say("action.take", dan)))
                .press()
                .button(say("action.take", dan));
        var answer = ana.awaitPrivately(m -> m.has("Dan") && m.has(WORK));
        return quote(answer);
    }

    private String nudgedBefore() throws InterruptedException {
        var nudge = nextNudge(due());
        return "On " + day() + ": " + quote(nudge);
    }

    private String nudgedAfter() throws InterruptedException {
        var nudge = nextNudge(due().plusDays(10));
        while (!today().isAfter(due())) {
            nudge = nextNudge(due().plusDays(10));
        }
        return "On " + day() + ": " + quote(nudge);
    }

    private String stuck() {
        var nudge = lastNudge().orElseThrow();
        nudge.press().button(say("action.stuck", dan));
        dan.awaitForm();
        dan.send(
                Map.of(
                        say("action.form.stuck.on", dan),
                        say("action.stuck.decision", dan),
                        say("action.form.stuck.words", dan),
                        "which photo to show"));
        return quote(ana.awaitPrivately(m -> m.has("which photo to show")));
    }

    private String done() {
        var nudge = lastNudge().orElseThrow();
        nudge.press().button(say("action.done", dan));
        return quote(ana.await(ROOM, m -> m.has("Dan") && m.has("Merci")));
    }

    private String quiet() throws InterruptedException {
        int before = nudges();
        for (int day = 0; day < 10; day++) {
            nextDay();
        }
        check(!soon(() -> nudges() > before), "silence for ten days", "another nudge came");
        return "Ten days later, Dan has heard nothing more about it.";
    }

    private String status() {
        ana.command(ROOM, "bilan");
        var answer = ana.awaitAnswer(ROOM, m -> m.has(say("status.moved", ana)));
        check(answer.has(WORK), "the action that was done", answer);
        return quote(answer);
    }

    // The bot's private messages to Dan that end with "Why am I getting this?".
    private int nudges() {
        return (int) dan.privately().stream().filter(this::isNudge).count();
    }

    private boolean isNudge(Shown message) {
        return message.offers(say("cadence.why", dan));
    }

    private Optional<Shown> lastNudge() {
        return dan.privately().stream().filter(this::isNudge).reduce((first, next) -> next);
    }

    private Shown nextNudge(LocalDate latest) throws InterruptedException {
        int before = nudges();
        while (today().isBefore(latest)) {
            nextDay();
            if (soon(() -> nudges() > before)) {
                return lastNudge().orElseThrow();
            }
        }
        throw new AssertionError("No nudge came by " + latest);
    }

    /// To ten in the morning of Dan's next day.
    private void nextDay() {
        agenda.moveTo(
                today().plusDays(1).atTime(LocalTime.of(10, 0)).atZone(dan.zone()).toInstant());
    }

    private ZonedDateTime now() {
        return agenda.instant().atZone(dan.zone());
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private String day() {
        return today().getDayOfWeek().toString().charAt(0)
                + today().getDayOfWeek().toString().substring(1).toLowerCase(Locale.ROOT)
                + " "
                + today();
    }

    private LocalDate tomorrow() {
        return agenda.instant().atZone(ana.zone()).toLocalDate().plusDays(1);
    }

    // A Friday at least ten days off, so that there is a working day two days before it.
    private LocalDate due() {
        if (due == null) {
            due = today().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        }
        return due;
    }

    private interface Happened {
        boolean yet();
    }

    private static boolean soon(Happened event) throws InterruptedException {
        for (int i = 0; i < 15; i++) {
            if (event.yet()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }
}
