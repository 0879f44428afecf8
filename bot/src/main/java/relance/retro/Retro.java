package relance.retro;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.text.Fold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A retrospective of a place.
///
/// @param facilitator who moves it on
/// @param takesPart whether the facilitator writes and votes too
/// @param plan what was chosen at the start
/// @param dots per person, 0 until voting has begun
/// @param furthest the phase it had come to before it was taken one back
/// @param dueAt when the phase moves on by itself, or its timer ends
/// @param writers how many wrote, once it can no longer be counted
/// @param improvement the action named as the improvement for the team
record Retro(
        RetroId id,
        PersonId creator,
        PersonId facilitator,
        boolean takesPart,
        Plan plan,
        int dots,
        Phase phase,
        Phase furthest,
        Optional<Instant> dueAt,
        int writers,
        Optional<Long> improvement,
        Instant createdAt,
        Optional<Instant> closedAt) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_STICKY = 3_000;
    static final int LONGEST_COLUMN = 60;
    static final int FEWEST_COLUMNS = 2;
    static final int MOST_COLUMNS = 6;
    static final int MOST_STICKIES = 2_000;

    /// A sprint's number, not a year.
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)(\\d{1,3})");

    /// Below this many answers nothing is shown of how worthwhile it was.
    static final int FEWEST_ROTIS = 3;

    /// What is chosen at the start.
    ///
    /// @param title empty: just a retrospective
    /// @param typed the columns of a format of one's own
    /// @param live a facilitator moves it on; else each phase has a deadline
    /// @param minutes of the timer of a live phase, 0 for none
    /// @param days working days of each later phase when it is not live
    /// @param dots per person, 0 for as many as fit the themes
    /// @param onActions whether it looks at what became of the place's actions
    record Plan(
            PlaceId place,
            String title,
            Format format,
            List<String> typed,
            boolean anonymous,
            boolean live,
            int minutes,
            int days,
            int dots,
            boolean onActions) {
        Plan {
            typed = List.copyOf(typed);
        }

        /// The same once more; a title that ends in a number counts on.
        Plan following() {
            var counted = NUMBERED.matcher(title);
            var next =
                    counted.matches()
                            ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1)
                            : title;
            return new Plan(
                    place, next, format, typed, anonymous, live, minutes, days, dots, onActions);
        }
    }

    PlaceId place() {
        return plan.place();
    }

    boolean open() {
        return closedAt.isEmpty();
    }

    boolean anonymous() {
        return plan.anonymous();
    }

    Optional<Phase> next() {
        return phase(1);
    }

    Optional<Phase> before() {
        return phase(-1);
    }

    private Optional<Phase> phase(int step) {
        var phases = plan.format().phases();
        int wanted = phases.indexOf(phase) + step;
        return wanted < 0 || wanted == phases.size()
                ? Optional.empty()
                : Optional.of(phases.get(wanted));
    }

    /// Whether cards are being written.
    boolean writes() {
        return open() && (phase == Phase.COLLECT || phase.inBreakouts());
    }

    boolean isIn(Phase wanted) {
        return open() && phase == wanted;
    }

    /// One phase back, and not another one before it has come on again.
    boolean mayGoBack() {
        return open() && phase == furthest;
    }

    Text title() {
        return plan.title().isEmpty()
                ? Text.said("retro.untitled")
                : Text.typed(plan.title(), id.workspace());
    }

    List<Text> columns() {
        return plan.typed().isEmpty()
                ? plan.format().columns()
                : plan.typed().stream().map(column -> Text.typed(column, id.workspace())).toList();
    }

    /// The columns by what they are, whatever language they are shown in.
    List<String> columnNames() {
        return plan.typed().isEmpty()
                ? plan.format().columnNames()
                : plan.typed().stream().map(Fold::plain).toList();
    }

    /// A column's name; what was left over last time stands in one of its own.
    Text column(int number) {
        var columns = columns();
        return number >= 0 && number < columns.size()
                ? columns.get(number)
                : Text.said("retro.column.last");
    }

    /// How many dots each person has when there are so many themes.
    int budget(int themes) {
        return plan.dots() > 0 ? plan.dots() : Math.clamp((themes + 3) / 4, 3, 8);
    }
}
