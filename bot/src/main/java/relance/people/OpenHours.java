package relance.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a working day is open: from its beginning (included) to its end (excluded), but for quiet
/// hours.
record OpenHours(LocalTime from, LocalTime to, List<QuietHours> quiet) {
    OpenHours {
        quiet = List.copyOf(quiet);
    }

    boolean at(LocalTime time) {
        return !time.isBefore(from)
                && time.isBefore(to)
                && quiet.stream().noneMatch(hours -> hours.covers(time));
    }

    /// Whether quiet hours cover all of it.
    boolean never() {
        return Stream.concat(Stream.of(from), quiet.stream().map(QuietHours::to))
                .noneMatch(this::at);
    }

    /// The first open instant of a day at or after `earliest`.
    ///
    /// Hours can only open at the ends of a closed stretch or where the clocks change, so those
    /// instants and `earliest` itself are all there is to look at.
    Optional<Instant> first(LocalDate day, ZoneId zone, Instant earliest) {
        var candidates = new ArrayList<Instant>();
        candidates.add(earliest);
        candidates.addAll(instants(day.atTime(from), zone));
        quiet.forEach(hours -> candidates.addAll(instants(day.atTime(hours.to()), zone)));
        var midnight = instants(day.atStartOfDay(), zone).getFirst();
        Optional.ofNullable(zone.getRules().nextTransition(midnight))
                .map(ZoneOffsetTransition::getInstant)
                .ifPresent(candidates::add);
        return candidates.stream()
                .filter(instant -> !instant.isBefore(earliest))
                .filter(instant -> LocalDate.ofInstant(instant, zone).equals(day))
                .filter(instant -> at(LocalTime.ofInstant(instant, zone)))
                .min(Instant::compareTo);
    }

    /// The instants of a local date and time: two when clocks go back, and when clocks jump over it
    /// the instant of the jump.
    static List<Instant> instants(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(local);
        return offsets.isEmpty()
                ? List.of(rules.getTransition(local).getInstant())
                : offsets.stream().map(local::toInstant).toList();
    }
}
