package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.cadence.NextNudgeSamples.CALENDAR;
import static relance.cadence.NextNudgeSamples.PARIS;
import static relance.cadence.NextNudgeSamples.STANDARD;
import static relance.cadence.NextNudgeSamples.at;
import static relance.cadence.NextNudgeSamples.due;
import static relance.cadence.NextNudgeSamples.paris;
import static relance.cadence.NextNudgeSamples.schedule;

import org.junit.jupiter.api.Test;

import relance.cadence.NextNudge.Planned;
import relance.cadence.Reason.Before;
import relance.cadence.Reason.OnTheDay;
import relance.cadence.Reason.Overdue;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class NextNudgeCalendarTest {
    @Test
    void in_alsace_good_friday_moves_the_nudge_to_after_easter() {
        var ask = due("2027-03-26", "2027-03-15T10:00");
        var alsace =
                new Calendar(
                        PARIS,
                        CALENDAR.workingDays(),
                        CALENDAR.from(),
                        CALENDAR.to(),
                        CALENDAR.quiet(),
                        Optional.of(Country.of("FR", "alsace-moselle")),
                        List.of());
        assertThat(schedule(ask).get(1)).isEqualTo(at("2027-03-26T09:30", new OnTheDay()));
        assertThat(NextNudge.schedule(ask, STANDARD, alsace, ask.since(), 10).get(1))
                .isEqualTo(at("2027-03-30T09:30", new Overdue(1, false)));
    }

    @Test
    void one_who_travels_west_is_not_told_twice_and_one_who_travels_east_is_not_forgotten() {
        var ask = due("2026-12-16", "2026-12-01T10:00").nudged(paris("2026-12-14T09:30"));
        for (var zone : List.of("America/New_York", "Asia/Kolkata", "Pacific/Auckland")) {
            var there = CALENDAR.in(ZoneId.of(zone));
            var planned = NextNudge.schedule(ask, STANDARD, there, paris("2026-12-14T09:31"), 10);
            assertThat(planned.getFirst().reason()).as(zone).isEqualTo(new OnTheDay());
            assertThat(planned.getFirst().moment())
                    .as(zone)
                    .isEqualTo(there.at(LocalDate.of(2026, 12, 16), LocalTime.of(9, 30)));
        }
    }

    @Test
    void leave_entered_after_a_nudge_does_not_repeat_it() {
        var ask = due("2026-11-27", "2026-11-20T11:00").nudged(paris("2026-11-25T09:30"));
        var away =
                CALENDAR.off(
                        List.of(new Leave(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 4))));
        var planned = NextNudge.schedule(ask, STANDARD, away, paris("2026-11-25T12:00"), 10);
        assertThat(planned)
                .startsWith(
                        at("2026-12-07T09:30", new Overdue(1, false)),
                        at("2026-12-08T09:30", new Overdue(2, false)));
    }

    @Test
    void on_days_when_the_clocks_change_the_nudge_keeps_its_local_time() {
        var nights = new QuietHours(LocalTime.of(12, 0), LocalTime.of(20, 0));
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        var cadence =
                new Cadence(
                        new NudgeTime(everyDay, LocalTime.of(2, 15)),
                        new Spacing(List.of(), true, List.of(1)),
                        new QuietTime(nights),
                        new WeeklyLimit(20));
        var howe =
                new Calendar(
                        ZoneId.of("Australia/Lord_Howe"),
                        everyDay,
                        LocalTime.of(0, 0),
                        LocalTime.of(6, 0),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        var skipped = due("2026-10-04", "2026-10-01T10:00");
        assertThat(NextNudge.schedule(skipped, cadence, howe, skipped.since(), 5))
                .extracting(Planned::moment)
                .as("2:15 does not exist: half past two, then 2:15 again")
                .containsExactly(
                        Instant.parse("2026-10-03T15:30:00Z"),
                        Instant.parse("2026-10-04T15:15:00Z"));
        var repeated = due("2027-04-04", "2027-04-01T10:00");
        assertThat(NextNudge.schedule(repeated, cadence, howe, repeated.since(), 5))
                .extracting(Planned::moment)
                .containsExactly(
                        Instant.parse("2027-04-03T15:45:00Z"),
                        Instant.parse("2027-04-04T15:45:00Z"));
    }

    @Test
    void a_time_after_the_persons_hours_becomes_their_next_morning_and_loses_nothing() {
        var evening =
                new Cadence(
                        new NudgeTime(Set.of(DayOfWeek.values()), LocalTime.of(18, 30)),
                        new Spacing(List.of(2), true, List.of(1)),
                        STANDARD.quiet(),
                        STANDARD.weekly());
        var ask = due("2026-11-26", "2026-11-20T11:00");
        assertThat(NextNudge.schedule(ask, evening, CALENDAR, ask.since(), 10))
                .containsExactly(
                        at("2026-11-25T09:00", new Before(2)),
                        at("2026-11-27T09:00", new OnTheDay()),
                        at("2026-11-30T09:00", new Overdue(1, true)));
    }
}
