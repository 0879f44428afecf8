package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.cadence.NextNudge.Planned;
import relance.cadence.Reason.Before;
import relance.cadence.Reason.OnTheDay;
import relance.cadence.Reason.Overdue;
import relance.cadence.Reason.Resumed;
import relance.cadence.Reason.Undated;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class NextNudgeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Calendar CALENDAR = Calendar.standard(PARIS);
    private static final Cadence STANDARD = Cadence.standard();

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private static Asked due(String date, String since) {
        return new Asked(
                "report",
                Optional.of(LocalDate.parse(date)),
                paris(since),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }

    private static Asked named(String key, int weight, Asked like) {
        return new Asked(
                key,
                like.due(),
                like.since(),
                like.lastNudged(),
                like.snoozedUntil(),
                like.muted(),
                weight);
    }

    private static Asked snoozed(String until, Asked like) {
        return new Asked(
                like.key(),
                like.due(),
                like.since(),
                like.lastNudged(),
                Optional.of(LocalDate.parse(until)),
                like.muted(),
                like.weight());
    }

    private static Asked muted(Asked like) {
        return new Asked(
                like.key(),
                like.due(),
                like.since(),
                like.lastNudged(),
                like.snoozedUntil(),
                true,
                like.weight());
    }

    private static List<Planned> schedule(Asked asked) {
        return NextNudge.schedule(asked, STANDARD, CALENDAR, asked.since(), 10);
    }

    private static Planned at(String local, Reason reason) {
        return new Planned(paris(local), reason);
    }

    private static Nudge next(List<Asked> asks, List<Instant> sent, String now) {
        return NextNudge.of(asks, STANDARD, CALENDAR, sent, paris(now)).orElseThrow();
    }

    @Test
    void due_on_a_friday() {
        assertThat(schedule(due("2026-11-27", "2026-11-20T11:00")))
                .containsExactly(
                        at("2026-11-25T09:30", new Before(2)),
                        at("2026-11-27T09:30", new OnTheDay()),
                        at("2026-11-30T09:30", new Overdue(1, false)),
                        at("2026-12-01T09:30", new Overdue(2, false)),
                        at("2026-12-03T09:30", new Overdue(4, false)),
                        at("2026-12-08T09:30", new Overdue(7, true)));
    }

    @Test
    void due_on_a_monday_is_announced_on_thursday() {
        assertThat(schedule(due("2026-11-30", "2026-11-20T11:00")))
                .startsWith(
                        at("2026-11-26T09:30", new Before(2)),
                        at("2026-11-30T09:30", new OnTheDay()),
                        at("2026-12-01T09:30", new Overdue(1, false)));
    }

    @Test
    void due_on_a_holiday_the_date_and_the_first_day_after_become_one_nudge() {
        assertThat(schedule(due("2026-11-11", "2026-11-02T11:00")))
                .startsWith(
                        at("2026-11-09T09:30", new Before(2)),
                        at("2026-11-12T09:30", new Overdue(1, false)),
                        at("2026-11-13T09:30", new Overdue(2, false)));
    }

    @Test
    void accepted_after_the_slot_before_it_starts_with_the_day_itself() {
        assertThat(schedule(due("2026-11-27", "2026-11-25T10:00")))
                .startsWith(at("2026-11-27T09:30", new OnTheDay()));
    }

    @Test
    void accepted_on_the_morning_of_a_slot_is_still_nudged_then() {
        assertThat(schedule(due("2026-11-27", "2026-11-25T08:00")))
                .startsWith(at("2026-11-25T09:30", new Before(2)));
    }

    @Test
    void accepted_when_overdue_only_what_comes_after_counts() {
        assertThat(schedule(due("2026-11-27", "2026-12-01T10:00")))
                .containsExactly(
                        at("2026-12-03T09:30", new Overdue(4, false)),
                        at("2026-12-08T09:30", new Overdue(7, true)));
    }

    @Test
    void after_the_last_slot_nothing_more_and_a_decision_is_needed() {
        var asked = due("2026-11-27", "2026-11-20T11:00");
        assertThat(NextNudge.exhausted(asked, STANDARD, CALENDAR)).isFalse();
        var said = asked.nudged(paris("2026-12-08T09:30"));
        assertThat(NextNudge.exhausted(said, STANDARD, CALENDAR)).isTrue();
        assertThat(
                        NextNudge.of(
                                List.of(said),
                                STANDARD,
                                CALENDAR,
                                List.of(),
                                paris("2026-12-08T10:00")))
                .isEmpty();
        assertThat(NextNudge.exhausted(muted(said), STANDARD, CALENDAR)).isFalse();
    }

    @Test
    void in_alsace_good_friday_moves_the_nudge_to_after_easter() {
        var asked = due("2027-03-26", "2027-03-15T10:00");
        var alsace =
                new Calendar(
                        PARIS,
                        CALENDAR.workingDays(),
                        CALENDAR.from(),
                        CALENDAR.to(),
                        CALENDAR.quiet(),
                        Optional.of(Country.of("FR", "alsace-moselle")),
                        List.of());
        assertThat(schedule(asked).get(1)).isEqualTo(at("2027-03-26T09:30", new OnTheDay()));
        assertThat(NextNudge.schedule(asked, STANDARD, alsace, asked.since(), 10).get(1))
                .isEqualTo(at("2027-03-30T09:30", new Overdue(1, false)));
    }

    @Test
    void without_a_date_it_is_weekly_four_times() {
        var asked =
                new Asked(
                        "idea",
                        Optional.empty(),
                        paris("2026-11-20T11:00"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        1);
        assertThat(schedule(asked))
                .containsExactly(
                        at("2026-11-27T09:30", new Undated(5, false)),
                        at("2026-12-04T09:30", new Undated(10, false)),
                        at("2026-12-11T09:30", new Undated(15, false)),
                        at("2026-12-18T09:30", new Undated(20, true)));
    }

    @Test
    void a_server_down_for_a_week_says_it_once_with_the_latest_reason() {
        var asked = due("2026-11-27", "2026-11-20T11:00").nudged(paris("2026-11-25T09:30"));
        var nudge = next(List.of(asked), List.of(), "2026-12-02T14:10");
        assertThat(nudge.moment()).isEqualTo(paris("2026-12-02T14:10"));
        assertThat(nudge.items()).containsExactly(new Nudge.Item("report", new Overdue(2, false)));
        assertThat(next(List.of(asked), List.of(), "2026-12-05T14:10").moment())
                .as("back on a Saturday: Monday at the usual time")
                .isEqualTo(paris("2026-12-07T09:30"));
        assertThat(next(List.of(asked), List.of(), "2026-12-02T07:00").moment())
                .as("back before the usual time")
                .isEqualTo(paris("2026-12-02T09:30"));
    }

    @Test
    void snoozed_it_is_silent_until_the_day_and_goes_on_from_there() {
        var asked = snoozed("2026-12-02", due("2026-11-27", "2026-11-20T11:00"));
        assertThat(schedule(asked))
                .containsExactly(
                        at("2026-12-02T09:30", new Resumed()),
                        at("2026-12-03T09:30", new Overdue(4, false)),
                        at("2026-12-08T09:30", new Overdue(7, true)));
        assertThat(schedule(snoozed("2026-12-03", asked)))
                .as("both on one day: the rule that says more")
                .startsWith(at("2026-12-03T09:30", new Overdue(4, false)));
    }

    @Test
    void snoozed_beyond_the_last_slot_it_still_comes_back_once() {
        var asked =
                snoozed("2027-01-04", due("2026-11-27", "2026-11-20T11:00"))
                        .nudged(paris("2026-12-08T09:30"));
        assertThat(NextNudge.exhausted(asked, STANDARD, CALENDAR)).isFalse();
        assertThat(NextNudge.schedule(asked, STANDARD, CALENDAR, paris("2026-12-08T10:00"), 10))
                .containsExactly(at("2027-01-04T09:30", new Resumed()));
    }

    @Test
    void muted_it_is_silent() {
        assertThat(schedule(muted(due("2026-11-27", "2026-11-20T11:00")))).isEmpty();
    }

    @Test
    void one_message_holds_all_due_today_first_then_late_then_early_the_heavier_first() {
        var since = "2026-11-16T11:00";
        var asks =
                List.of(
                        named("early", 9, due("2026-11-27", since)),
                        named("late", 1, due("2026-11-24", since)),
                        named("late too", 3, due("2026-11-24", since)),
                        named("today", 1, due("2026-11-25", since)),
                        named("not yet", 9, due("2026-12-04", since)));
        var answered = asks.stream().map(one -> one.nudged(paris("2026-11-24T09:30"))).toList();
        var nudge = next(answered, List.of(paris("2026-11-24T09:30")), "2026-11-24T10:00");
        assertThat(nudge.moment()).isEqualTo(paris("2026-11-25T09:30"));
        assertThat(nudge.items())
                .extracting(Nudge.Item::key)
                .containsExactly("today", "late too", "late", "early");
        assertThat(nudge.held()).isEmpty();
    }

    @Test
    void a_second_message_on_one_day_waits_for_the_next_day() {
        var nudge =
                next(
                        List.of(due("2026-11-25", "2026-11-23T08:00")),
                        List.of(paris("2026-11-23T09:30")),
                        "2026-11-23T09:31");
        assertThat(nudge.moment()).isEqualTo(paris("2026-11-24T09:30"));
        assertThat(nudge.held()).contains(new Nudge.Wait.OneADay(paris("2026-11-23T09:31")));
    }

    @Test
    void a_spent_budget_waits_for_monday_and_takes_along_what_came_due_meanwhile() {
        var twice =
                new Cadence(
                        STANDARD.days(),
                        STANDARD.time(),
                        STANDARD.before(),
                        true,
                        STANDARD.overdue(),
                        STANDARD.quiet(),
                        2);
        var asks =
                List.of(
                        named("a", 1, due("2026-11-25", "2026-11-24T12:00")),
                        named("b", 1, due("2026-11-27", "2026-11-24T12:00")));
        var sent = List.of(paris("2026-11-23T09:30"), paris("2026-11-24T09:30"));
        var nudge =
                NextNudge.of(asks, twice, CALENDAR, sent, paris("2026-11-24T13:00")).orElseThrow();
        assertThat(nudge.moment()).isEqualTo(paris("2026-11-30T09:30"));
        assertThat(nudge.items())
                .containsExactly(
                        new Nudge.Item("a", new Overdue(2, false)),
                        new Nudge.Item("b", new Overdue(1, false)));
        assertThat(nudge.held()).contains(new Nudge.Wait.BudgetSpent(paris("2026-11-25T09:30"), 2));
    }

    @Test
    void one_who_travels_west_is_not_told_twice_and_one_who_travels_east_is_not_forgotten() {
        var asked = due("2026-12-16", "2026-12-01T10:00").nudged(paris("2026-12-14T09:30"));
        for (var zone : List.of("America/New_York", "Asia/Kolkata", "Pacific/Auckland")) {
            var there = CALENDAR.in(ZoneId.of(zone));
            var planned = NextNudge.schedule(asked, STANDARD, there, paris("2026-12-14T09:31"), 10);
            assertThat(planned.getFirst().reason()).as(zone).isEqualTo(new OnTheDay());
            assertThat(planned.getFirst().moment())
                    .as(zone)
                    .isEqualTo(there.at(LocalDate.of(2026, 12, 16), LocalTime.of(9, 30)));
        }
    }

    @Test
    void leave_entered_after_a_nudge_does_not_repeat_it() {
        var asked = due("2026-11-27", "2026-11-20T11:00").nudged(paris("2026-11-25T09:30"));
        var away =
                CALENDAR.off(
                        List.of(new Leave(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 4))));
        var planned = NextNudge.schedule(asked, STANDARD, away, paris("2026-11-25T12:00"), 10);
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
                new Cadence(everyDay, LocalTime.of(2, 15), List.of(), true, List.of(1), nights, 20);
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
                        Set.of(DayOfWeek.values()),
                        LocalTime.of(18, 30),
                        List.of(2),
                        true,
                        List.of(1),
                        STANDARD.quiet(),
                        5);
        var asked = due("2026-11-26", "2026-11-20T11:00");
        assertThat(NextNudge.schedule(asked, evening, CALENDAR, asked.since(), 10))
                .containsExactly(
                        at("2026-11-25T09:00", new Before(2)),
                        at("2026-11-27T09:00", new OnTheDay()),
                        at("2026-11-30T09:00", new Overdue(1, true)));
    }
}
