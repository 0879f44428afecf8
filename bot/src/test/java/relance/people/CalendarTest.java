package relance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class CalendarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final Calendar STANDARD = Calendar.standard(PARIS);

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    /// Works every day and night but for what is given, with no holidays.
    private static Calendar nights(
            ZoneId zone, String from, String to, Optional<QuietHours> quiet) {
        return new Calendar(
                zone,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.parse(from),
                LocalTime.parse(to),
                quiet,
                Optional.empty(),
                List.of());
    }

    private static QuietHours quiet(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void an_allowed_moment_stays_where_it_is() {
        assertThat(STANDARD.nextAllowed(paris("2026-11-23T09:00:00")))
                .isEqualTo(paris("2026-11-23T09:00:00"));
        assertThat(STANDARD.nextAllowed(paris("2026-11-23T17:59:59")))
                .isEqualTo(paris("2026-11-23T17:59:59"));
    }

    @Test
    void a_moment_out_of_hours_moves_to_the_next_opening() {
        assertThat(STANDARD.nextAllowed(paris("2026-11-23T07:00:00")))
                .isEqualTo(paris("2026-11-23T09:00:00"));
        assertThat(STANDARD.nextAllowed(paris("2026-11-23T18:00:00")))
                .isEqualTo(paris("2026-11-24T09:00:00"));
        assertThat(STANDARD.nextAllowed(paris("2026-11-27T20:00:00")))
                .as("Friday evening")
                .isEqualTo(paris("2026-11-30T09:00:00"));
    }

    @Test
    void holidays_and_leave_are_stepped_over_however_long() {
        assertThat(STANDARD.nextAllowed(paris("2026-11-11T10:00:00")))
                .isEqualTo(paris("2026-11-12T09:00:00"));
        var away =
                STANDARD.off(
                        List.of(
                                new Leave(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)),
                                new Leave(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 1, 2))));
        assertThat(away.nextAllowed(paris("2026-11-11T10:00:00")))
                .isEqualTo(paris("2029-01-03T09:00:00"));
        assertThat(away.plusWorkingDays(LocalDate.of(2026, 11, 11), 1)).hasToString("2029-01-03");
        assertThat(away.plusWorkingDays(LocalDate.of(2026, 11, 11), -1)).hasToString("2025-12-31");
    }

    @Test
    void quiet_hours_may_cross_midnight_and_may_cut_the_day() {
        assertThat(quiet("19:00", "08:00").covers(LocalTime.of(23, 0))).isTrue();
        assertThat(quiet("19:00", "08:00").covers(LocalTime.of(7, 59))).isTrue();
        assertThat(quiet("19:00", "08:00").covers(LocalTime.of(8, 0))).isFalse();
        var lunch = nights(PARIS, "09:00", "18:00", Optional.of(quiet("12:00", "14:00")));
        assertThat(lunch.nextAllowed(paris("2026-11-23T12:30:00")))
                .isEqualTo(paris("2026-11-23T14:00:00"));
        var late = nights(PARIS, "09:00", "18:00", Optional.of(quiet("17:00", "10:30")));
        assertThat(late.nextAllowed(paris("2026-11-23T17:30:00")))
                .isEqualTo(paris("2026-11-24T10:30:00"));
    }

    @Test
    void a_time_that_the_clocks_skip_becomes_the_moment_of_the_jump() {
        var spring = LocalDate.of(2027, 3, 28);
        assertThat(STANDARD.at(spring, LocalTime.of(2, 30))).isEqualTo("2027-03-28T01:00:00Z");
        var howe = Calendar.standard(LORD_HOWE);
        assertThat(howe.at(LocalDate.of(2026, 10, 4), LocalTime.of(2, 15)))
                .as("Lord Howe skips half an hour")
                .isEqualTo("2026-10-03T15:30:00Z");
    }

    @Test
    void a_time_that_the_clocks_repeat_is_the_first_of_the_two() {
        var autumn = LocalDate.of(2026, 10, 25);
        assertThat(STANDARD.at(autumn, LocalTime.of(2, 30))).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(Calendar.standard(LORD_HOWE).at(LocalDate.of(2027, 4, 4), LocalTime.of(1, 45)))
                .isEqualTo("2027-04-03T14:45:00Z");
    }

    @Test
    void clocks_that_go_back_into_working_hours_open_them_again() {
        var brief = nights(PARIS, "01:00", "02:30", Optional.empty());
        assertThat(brief.nextAllowed(Instant.parse("2026-10-25T00:45:00Z")))
                .as("a quarter to three, the first time")
                .isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void hours_that_the_clocks_skip_altogether_wait_for_the_next_day() {
        var brief = nights(PARIS, "02:00", "03:00", Optional.empty());
        assertThat(brief.nextAllowed(paris("2027-03-27T12:00:00")))
                .isEqualTo(paris("2027-03-29T02:00:00"));
    }

    @Test
    void working_days_are_counted_over_weekends_and_holidays_both_ways() {
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(STANDARD.plusWorkingDays(friday, 1)).hasToString("2026-11-30");
        assertThat(STANDARD.plusWorkingDays(friday, -2)).hasToString("2026-11-25");
        assertThat(STANDARD.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(STANDARD.plusWorkingDays(LocalDate.of(2026, 11, 10), 1))
                .as("over 11 November")
                .hasToString("2026-11-12");
        assertThat(STANDARD.plusWorkingDays(LocalDate.of(2026, 11, 28), 1))
                .as("from a Saturday")
                .hasToString("2026-11-30");
    }

    @Test
    void a_calendar_in_which_nothing_is_ever_allowed_is_refused() {
        assertThatThrownBy(() -> nights(PARIS, "18:00", "09:00", Optional.empty()))
                .hasMessageContaining("begin before they end");
        assertThatThrownBy(
                        () -> nights(PARIS, "09:00", "18:00", Optional.of(quiet("08:00", "18:00"))))
                .hasMessageContaining("cover all working hours");
        assertThatThrownBy(() ->
                        new Calendar(
                                PARIS,
                                Set.of(),
                                LocalTime.of(9, 0),
                                LocalTime.of(18, 0),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                .hasMessageContaining("at least one working day");
        assertThatThrownBy(() -> new Leave(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void limits_that_share_nothing_with_the_person_are_not_applied() {
        var instant = paris("2026-11-23T06:00:00");
        assertThat(STANDARD.nextAllowed(instant, Set.of(SUNDAY), quiet("19:00", "08:00")))
                .isEqualTo(paris("2026-11-23T09:00:00"));
        assertThat(STANDARD.nextAllowed(instant, Set.of(MONDAY), quiet("08:00", "19:00")))
                .isEqualTo(paris("2026-11-23T09:00:00"));
        assertThat(
                        STANDARD.nextAllowed(
                                paris("2026-11-24T06:00:00"),
                                Set.of(MONDAY, SUNDAY),
                                quiet("08:00", "10:00")))
                .isEqualTo(paris("2026-11-30T10:00:00"));
    }

    /// Compares with walking minute by minute, which needs no cleverness.
    @Test
    void the_next_allowed_moment_is_the_first_minute_that_is_open() {
        var random = new Random(25);
        var zones = List.of(PARIS, ZoneId.of("America/New_York"), LORD_HOWE);
        var starts =
                List.of(
                        "2026-10-03T09:00:00Z",
                        "2026-10-24T12:00:00Z",
                        "2027-04-03T08:00:00Z",
                        "2027-03-27T15:00:00Z",
                        "2026-10-31T20:00:00Z",
                        "2027-03-13T20:00:00Z");
        for (int round = 0; round < 600; round++) {
            var zone = zones.get(random.nextInt(zones.size()));
            int open = random.nextInt(24 * 4 - 12);
            int close = open + 1 + random.nextInt(24 * 4 - 1 - open);
            var from = LocalTime.MIDNIGHT.plusMinutes(open * 15L);
            var to = LocalTime.MIDNIGHT.plusMinutes(close * 15L);
            int hush = random.nextInt(96);
            var hours =
                    new QuietHours(
                            LocalTime.MIDNIGHT.plusMinutes(hush * 15L),
                            LocalTime.MIDNIGHT.plusMinutes(
                                    (hush + 1 + random.nextInt(95)) % 96 * 15L));
            Calendar calendar;
            try {
                calendar = nights(zone, from.toString(), to.toString(), Optional.of(hours));
            } catch (IllegalArgumentException _) {
                continue;
            }
            var start =
                    Instant.parse(starts.get(random.nextInt(starts.size())))
                            .plus(Duration.ofMinutes(random.nextInt(1200)));
            var minute = start;
            while (!open(calendar, minute)) {
                minute = minute.plusSeconds(60);
            }
            assertThat(calendar.nextAllowed(start))
                    .as("%s from %s", calendar, start)
                    .isEqualTo(minute);
        }
    }

    private static boolean open(Calendar calendar, Instant instant) {
        var time = LocalTime.ofInstant(instant, calendar.zone());
        return !time.isBefore(calendar.from())
                && time.isBefore(calendar.to())
                && calendar.quiet().stream().noneMatch(hours -> hours.covers(time));
    }
}
