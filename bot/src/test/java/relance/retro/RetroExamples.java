package relance.retro;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.FRIDAY;
import static relance.gallery.Stage.TEAM;
import static relance.gallery.Stage.WORKSPACE;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Text;
import relance.retro.board.Sticky;
import relance.retro.model.Format;
import relance.retro.model.Phase;
import relance.retro.model.Plan;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeId;
import relance.retro.outcome.Commitment;
import relance.retro.outcome.Facts;
import relance.retro.outcome.Overview;
import relance.retro.outcome.Roti;
import relance.retro.theme.Theme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A retro in every phase, with its stickies, themes and what came of it.
public final class RetroExamples {
    public static final RetroId ID = new RetroId(WORKSPACE, 12);

    /// The button of another feature that makes an action of what was talked about.
    public static final Button FOLLOW =
            new Button.Opens(
                    Text.said("action.follow"),
                    ActionRef.of("action", "from", "retro", "retro", 12, TEAM, "Deployments"));

    private RetroExamples() {}

    public static Retro retro(Phase phase, boolean anonymous, boolean live) {
        var format = phase.inBreakouts() ? Format.BREAKOUTS : Format.START;
        var plan = new Plan(TEAM, "Sprint 12", format, List.of(), anonymous, live, 10, 1, 0, false);
        return retro(plan, phase, Optional.of(FRIDAY), Optional.empty());
    }

    public static Retro ended() {
        var plan = retro(Phase.CLOSE, true, false).plan();
        return retro(plan, Phase.CLOSE, Optional.empty(), Optional.of(FRIDAY));
    }

    private static Retro retro(
            Plan plan, Phase phase, Optional<Instant> dueAt, Optional<Instant> closedAt) {
        return new Retro(
                ID,
                ANA,
                ANA,
                true,
                plan,
                3,
                phase,
                phase,
                dueAt,
                14,
                Optional.of(41L),
                FRIDAY.minus(Duration.ofDays(4)),
                closedAt);
    }

    private static Theme theme(long number, String title, Theme.State state, int dots) {
        return new Theme(
                new ThemeId(WORKSPACE, number),
                ID,
                title,
                state,
                dots,
                4,
                state == Theme.State.TALKED ? Optional.of(FRIDAY) : Optional.empty());
    }

    public static List<Theme> themes() {
        return List.of(
                theme(1, "Deployments take too long", Theme.State.DISCUSSED, 7),
                theme(2, "Meetings <without> *agenda*", Theme.State.TALKED, 5),
                theme(3, "Talk to users every week", Theme.State.OPEN, 2),
                theme(4, "Coffee", Theme.State.PARKED, 0));
    }

    private static Commitment commitment(
            long action, String what, String state, Optional<Commitment.Answer> answer) {
        var facts = action == 31 ? Map.of("later", 2, "stuck", 1) : Map.<String, Integer>of();
        return commitment(action, what, state, answer, facts);
    }

    private static Commitment commitment(
            long action,
            String what,
            String state,
            Optional<Commitment.Answer> answer,
            Map<String, Integer> facts) {
        return new Commitment(
                WORKSPACE,
                action,
                what,
                Optional.of(BO),
                state,
                answer,
                answer.filter(a -> a == Commitment.Answer.DROP).map(_ -> "No budget").orElse(""),
                new TreeMap<>(facts));
    }

    public static List<Commitment> commitments() {
        return List.of(
                commitment(31, "Write the runbook", "accepted", Optional.empty()),
                commitment(32, "Call the bank", "done", Optional.of(Commitment.Answer.DONE)),
                commitment(33, "Buy chairs", "dropped", Optional.of(Commitment.Answer.DROP)));
    }

    public static List<Commitment> agreed() {
        return List.of(
                commitment(41, "Deploy in ten minutes", "accepted", Optional.empty()),
                commitment(42, "Agenda the day before", "proposed", Optional.empty()));
    }

    public static Overview overview(Retro retro) {
        return overview(retro, Optional.empty());
    }

    public static Overview overview(Retro retro, Optional<Facts> facts) {
        return new Overview(
                retro,
                23,
                14,
                9,
                themes(),
                commitments(),
                agreed(),
                6,
                Optional.of(new Roti(List.of(0, 1, 1, 2, 2))),
                facts);
    }

    public static Facts facts() {
        return new Facts(IntStream.range(0, 13).mapToObj(RetroExamples::known).toList());
    }

    private static Commitment known(int i) {
        var state = List.of("done", "stuck", "dropped", "proposed").get(i % 4);
        var stuck = Map.of("stuck", 1, "waits.decision", 1);
        var facts = i % 4 == 1 ? stuck : Map.of("later", 2);
        return commitment(50 + i, "Action " + i, state, Optional.empty(), facts);
    }

    public static Sticky written(long number, int column, String words, Optional<Long> theme) {
        return new Sticky(
                WORKSPACE,
                number,
                Optional.of(Long.toString(EVE.number())),
                column,
                words,
                theme.map(n -> new ThemeId(WORKSPACE, n)));
    }

    public static List<Sticky> stickies() {
        return List.of(
                written(101, 1, "Deployments take too long", Optional.of(1L)),
                written(102, 1, "A deployment takes an hour, every time", Optional.of(1L)),
                written(103, 0, "Talk to <users> & *listen*\nevery week", Optional.empty()),
                written(104, -1, "Left over from last time", Optional.empty()));
    }

    public static List<Sticky> longest() {
        var words = "Trop de réunions & d’allers-retours. ".repeat(81).substring(0, 2_990);
        return IntStream.range(0, 30)
                .mapToObj(i -> written(200 + i, i % 3, words + i, Optional.empty()))
                .toList();
    }
}
