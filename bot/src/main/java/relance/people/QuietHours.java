package relance.people;

import java.time.LocalTime;

/// Hours of the day when nothing is sent: `from` included, `to` excluded, across midnight when
/// `from` is the later one.
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "Quiet hours from %s to %s: the two ends must differ.".formatted(from, to));
        }
    }

    /// Whether nothing is sent at this time of the day.
    public boolean covers(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }
}
