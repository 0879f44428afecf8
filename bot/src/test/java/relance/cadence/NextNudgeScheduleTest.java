package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.cadence.NextNudgeSamples.CALENDAR;
import static relance.cadence.NextNudgeSamples.STANDARD;
import static relance.cadence.NextNudgeSamples.at;
import static relance.cadence.NextNudgeSamples.due;
import static relance.cadence.NextNudgeSamples.muted;
import static relance.cadence.NextNudgeSamples.paris;
import static relance.cadence.NextNudgeSamples.schedule;
import static relance.cadence.NextNudgeSamples.snoozed;
import static relance.cadence.NextNudgeSamples.undated;

import org.junit.jupiter.api.Test;

import relance.cadence.Reason.Before;
import relance.cadence.Reason.OnTheDay;
import relance.cadence.Reason.Overdue;
import relance.cadence.Reason.Resumed;
import relance.cadence.Reason.Undated;

import java.util.List;
import java.util.Optional;

class NextNudgeScheduleTest {
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
    void after_the_last_slot_nothing_more_is_said() {
        var ask = due("2026-11-27", "2026-11-20T11:00");
        assertThat(after("2026-12-08T10:00", ask)).isNotEmpty();
        assertThat(after("2026-12-08T10:00", ask.nudged(paris("2026-12-08T09:30")))).isEmpty();
    }

    private static Optional<Nudge> after(String now, OpenAsk ask) {
        return NextNudge.of(List.of(ask), STANDARD, CALENDAR, List.of(), paris(now));
    }

    @Test
    void without_a_date_it_is_weekly_four_times() {
        assertThat(schedule(undated("2026-11-20T11:00")))
                .containsExactly(
                        at("2026-11-27T09:30", new Undated(5, false)),
                        at("2026-12-04T09:30", new Undated(10, false)),
                        at("2026-12-11T09:30", new Undated(15, false)),
                        at("2026-12-18T09:30", new Undated(20, true)));
    }

    @Test
    void snoozed_it_is_silent_until_the_day_and_goes_on_from_there() {
        var ask = snoozed("2026-12-02", due("2026-11-27", "2026-11-20T11:00"));
        assertThat(schedule(ask))
                .containsExactly(
                        at("2026-12-02T09:30", new Resumed()),
                        at("2026-12-03T09:30", new Overdue(4, false)),
                        at("2026-12-08T09:30", new Overdue(7, true)));
        assertThat(schedule(snoozed("2026-12-03", ask)))
                .as("both on one day: the rule that says more")
                .startsWith(at("2026-12-03T09:30", new Overdue(4, false)));
    }

    @Test
    void snoozed_beyond_the_last_slot_it_still_comes_back_once() {
        var ask =
                snoozed("2027-01-04", due("2026-11-27", "2026-11-20T11:00"))
                        .nudged(paris("2026-12-08T09:30"));
        assertThat(NextNudge.schedule(ask, STANDARD, CALENDAR, paris("2026-12-08T10:00"), 10))
                .containsExactly(at("2027-01-04T09:30", new Resumed()));
    }

    @Test
    void muted_it_is_silent() {
        assertThat(schedule(muted(due("2026-11-27", "2026-11-20T11:00")))).isEmpty();
    }
}
