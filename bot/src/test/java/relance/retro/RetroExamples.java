package relance.retro;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.FRIDAY;
import static relance.gallery.Stage.TEAM;
import static relance.gallery.Stage.WORKSPACE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A retro in every phase, with its cards, themes and what came of it.
final class RetroExamples {
    static final RetroId ID = new RetroId(WORKSPACE, 12);

    private RetroExamples() {}

    static Retro retro(Phase phase, boolean anonymous, boolean live) {
        return new Retro(
                ID,
                ANA,
                ANA,
                true,
                new Retro.Plan(
                        TEAM,
                        "Sprint 12",
                        phase.inBreakouts() ? Format.BREAKOUTS : Format.START,
                        List.of(),
                        anonymous,
                        live,
                        10,
                        1,
                        0,
                        false),
                3,
                phase,
                phase,
                Optional.of(FRIDAY),
                14,
                Optional.of(41L),
                FRIDAY.minus(Duration.ofDays(4)),
                Optional.empty());
    }

    static Retro ended() {
        var open = retro(Phase.CLOSE, true, false);
        return new Retro(
                ID,
                ANA,
                ANA,
                true,
                open.plan(),
                3,
                Phase.CLOSE,
                Phase.CLOSE,
                Optional.empty(),
                14,
                open.improvement(),
                open.createdAt(),
                Optional.of(FRIDAY));
    }

    static Theme theme(long number, String title, Theme.State state, int dots) {
        return new Theme(
                new ThemeId(WORKSPACE, number),
                ID,
                title,
                state,
                dots,
                4,
                state == Theme.State.TALKED ? Optional.of(FRIDAY) : Optional.empty());
    }

    static List<Theme> themes() {
        return List.of(
                theme(1, "Deployments take too long", Theme.State.DISCUSSED, 7),
                theme(2, "Meetings <without> *agenda*", Theme.State.TALKED, 5),
                theme(3, "Talk to users every week", Theme.State.OPEN, 2),
                theme(4, "Coffee", Theme.State.PARKED, 0));
    }

    static CommitmentStore.Commitment promise(
            long action, String what, String state, Optional<CommitmentStore.Answer> answer) {
        return new CommitmentStore.Commitment(
                WORKSPACE,
                action,
                what,
                Optional.of(BO),
                state,
                answer,
                answer.filter(a -> a == CommitmentStore.Answer.DROP)
                        .map(a -> "No budget")
                        .orElse(""),
                new TreeMap<>(action == 31 ? Map.of("later", 2, "stuck", 1) : Map.of()));
    }

    static List<CommitmentStore.Commitment> commitments() {
        return List.of(
                promise(31, "Write the runbook", "accepted", Optional.empty()),
                promise(32, "Call the bank", "done", Optional.of(CommitmentStore.Answer.DONE)),
                promise(33, "Buy chairs", "dropped", Optional.of(CommitmentStore.Answer.DROP)));
    }

    static List<CommitmentStore.Commitment> agreed() {
        return List.of(
                promise(41, "Deploy in ten minutes", "accepted", Optional.empty()),
                promise(42, "Agenda the day before", "proposed", Optional.empty()));
    }

    static RetroView view(Retro retro) {
        return new RetroView(
                retro,
                23,
                14,
                9,
                themes(),
                commitments(),
                agreed(),
                6,
                Optional.of(new Roti.Sums(List.of(0, 1, 1, 2, 2))),
                Optional.empty(),
                Optional.empty());
    }

    static RetroView with(RetroView view, Optional<Series> series, Optional<RetroFacts> facts) {
        return new RetroView(
                view.retro(),
                view.cards(),
                view.writers(),
                view.voters(),
                view.themes(),
                view.commitments(),
                view.agreed(),
                view.scores(),
                view.worth(),
                series,
                facts);
    }

    static Series series() {
        return new Series(TEAM, ID, 2, FRIDAY.plus(Duration.ofDays(14)), List.of(BO, EVE), ANA);
    }

    static RetroFacts facts() {
        return new RetroFacts(
                IntStream.range(0, 13)
                        .mapToObj(i ->
                                promise(
                                                50 + i,
                                                "Action " + i,
                                                List.of("done", "stuck", "dropped", "proposed")
                                                        .get(i % 4),
                                                Optional.empty())
                                        .with(
                                                new TreeMap<>(
                                                        i % 4 == 1
                                                                ? Map.of(
                                                                        "stuck",
                                                                        1,
                                                                        "waits.decision",
                                                                        1)
                                                                : Map.of("later", 2))))
                        .toList());
    }

    static Sticky written(long number, int column, String words, Optional<Long> theme) {
        return new Sticky(
                WORKSPACE,
                number,
                Optional.of(Long.toString(EVE.number())),
                column,
                words,
                theme.map(n -> new ThemeId(WORKSPACE, n)));
    }

    static List<Sticky> cards() {
        return List.of(
                written(101, 1, "Deployments take too long", Optional.of(1L)),
                written(102, 1, "A deployment takes an hour, every time", Optional.of(1L)),
                written(103, 0, "Talk to <users> & *listen*\nevery week", Optional.empty()),
                written(104, -1, "Left over from last time", Optional.empty()));
    }

    static List<Sticky> longest() {
        return IntStream.range(0, 30)
                .mapToObj(i ->
                        written(
                                200 + i,
                                i % 3,
                                "Trop de réunions & d’allers-retours. "
                                                .repeat(81)
                                                .substring(0, 2_990)
                                        + i,
                                Optional.empty()))
                .toList();
    }
}
