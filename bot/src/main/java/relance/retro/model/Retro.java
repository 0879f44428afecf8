package relance.retro.model;

import static relance.chat.Text.said;

import org.jdbi.v3.core.mapper.Nested;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.text.Fold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
public record Retro(
        RetroId id,
        PersonId creator,
        PersonId facilitator,
        boolean takesPart,
        @Nested Plan plan,
        int dots,
        Phase phase,
        Phase furthest,
        Optional<Instant> dueAt,
        int writers,
        Optional<Long> improvement,
        Instant createdAt,
        Optional<Instant> closedAt) {

    public PlaceId place() {
        return plan.place();
    }

    public boolean open() {
        return closedAt.isEmpty();
    }

    public boolean anonymous() {
        return plan.anonymous();
    }

    /// Whether a person's stickies and dots are waited for.
    public boolean takesPart(PersonId person) {
        return takesPart || !facilitator.equals(person);
    }

    public Optional<Phase> next() {
        return phase(1);
    }

    public Optional<Phase> before() {
        return phase(-1);
    }

    private Optional<Phase> phase(int step) {
        var phases = plan.format().phases();
        int wanted = phases.indexOf(phase) + step;
        return wanted < 0 || wanted == phases.size()
                ? Optional.empty()
                : Optional.of(phases.get(wanted));
    }

    /// Whether stickies are being written.
    public boolean writes() {
        return open() && phase.writes();
    }

    public boolean isIn(Phase wanted) {
        return open() && phase == wanted;
    }

    /// One phase back, and not another one before it has come on again.
    public boolean mayGoBack() {
        return open() && phase == furthest;
    }

    public Text title() {
        return plan.title().isEmpty()
                ? said("retro.untitled")
                : Text.typed(plan.title(), id.workspace());
    }

    public List<Text> columns() {
        return plan.columns().isEmpty()
                ? plan.format().columns()
                : plan.columns().stream().map(name -> Text.typed(name, id.workspace())).toList();
    }

    /// The columns by what they are, whatever language they are shown in.
    public List<String> columnNames() {
        return plan.columns().isEmpty()
                ? plan.format().columnNames()
                : plan.columns().stream().map(Fold::plain).toList();
    }

    /// A column's name; what was left over last time stands in one of its own.
    public Text column(int number) {
        var columns = columns();
        return number >= 0 && number < columns.size()
                ? columns.get(number)
                : said("retro.column.last");
    }

    /// How many dots each person has when there are so many themes.
    public int budget(int themes) {
        return plan.wishedDots() > 0 ? plan.wishedDots() : Math.clamp((themes + 3) / 4, 3, 8);
    }
}
