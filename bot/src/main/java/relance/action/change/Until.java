package relance.action.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Until when an owner wants to hear nothing: the days that can be picked, or one in words.
enum Until {
    TOMORROW,
    MONDAY,
    DATE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Until> of(String word) {
        return Stream.of(values()).filter(until -> until.word().equals(word)).findFirst();
    }

    /// Empty when words say it.
    Optional<LocalDate> after(LocalDate today) {
        return switch (this) {
            case TOMORROW -> Optional.of(today.plusDays(1));
            case MONDAY -> Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case DATE -> Optional.empty();
        };
    }
}
