package relance.retro.model;

import relance.chat.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is chosen when a retro begins.
///
/// @param title empty: just a retrospective
/// @param columns those of a format of one's own
/// @param live a facilitator moves it on; else each phase has a deadline
/// @param minutes of the timer of a live phase, 0 for none
/// @param days working days of each later phase when it is not live
/// @param wishedDots per person, 0 for as many as fit the themes
/// @param onActions whether it looks at what became of the place's actions
public record Plan(
        PlaceId place,
        String title,
        Format format,
        List<String> columns,
        boolean anonymous,
        boolean live,
        int minutes,
        int days,
        int wishedDots,
        boolean onActions) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_COLUMN = 60;
    public static final int FEWEST_COLUMNS = 2;
    public static final int MOST_COLUMNS = 6;

    /// A sprint's number, not a year.
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)(\\d{1,3})");

    public Plan {
        columns = List.copyOf(columns);
    }

    /// The same once more; a title that ends in a number counts on.
    public Plan following() {
        var counted = NUMBERED.matcher(title);
        if (!counted.matches()) {
            return this;
        }
        var next = counted.group(1) + (Integer.parseInt(counted.group(2)) + 1);
        return new Plan(
                place,
                next,
                format,
                columns,
                anonymous,
                live,
                minutes,
                days,
                wishedDots,
                onActions);
    }

    /// When the time of a live phase that begins now is up.
    public Optional<Instant> timeUp(Instant now) {
        return live && minutes > 0
                ? Optional.of(now.plus(Duration.ofMinutes(minutes)))
                : Optional.empty();
    }
}
