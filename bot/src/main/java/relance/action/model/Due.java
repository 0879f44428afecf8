package relance.action.model;

import relance.chat.Text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// By when: a day, and a time where one was said, by the owner's own clock. Reminders go by the
/// day.
public record Due(LocalDate day, Optional<LocalTime> time) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    /// `2026-12-07` or `2026-12-07T14:00`.
    ///
    /// @throws java.time.DateTimeException for anything else
    public static Due parse(String iso) {
        if (!iso.contains("T")) {
            return on(LocalDate.parse(iso));
        }
        var moment = LocalDateTime.parse(iso);
        return new Due(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return time.map(clock -> day.atTime(clock).toString()).orElseGet(day::toString);
    }

    /// "Monday 7 December", "Monday 7 December at 14:00".
    public Text text() {
        return time.map(clock ->
                        Text.said("action.day.at")
                                .with("day", Text.day(day))
                                .with("time", clock.format(CLOCK)))
                .orElseGet(() -> Text.day(day));
    }

    public Optional<String> clock() {
        return time.map(CLOCK::format);
    }
}
