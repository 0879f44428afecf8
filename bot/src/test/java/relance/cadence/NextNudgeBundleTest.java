package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.cadence.NextNudgeSamples.CALENDAR;
import static relance.cadence.NextNudgeSamples.due;
import static relance.cadence.NextNudgeSamples.next;
import static relance.cadence.NextNudgeSamples.numbered;
import static relance.cadence.NextNudgeSamples.paris;
import static relance.cadence.NextNudgeSamples.weekly;

import org.junit.jupiter.api.Test;

import relance.cadence.Reason.Overdue;

import java.time.Instant;
import java.util.List;

class NextNudgeBundleTest {
    @Test
    void a_server_down_for_a_week_says_it_once_with_the_latest_reason() {
        var ask = due("2026-11-27", "2026-11-20T11:00").nudged(paris("2026-11-25T09:30"));
        var nudge = next(List.of(ask), List.of(), "2026-12-02T14:10");
        assertThat(nudge.moment()).isEqualTo(paris("2026-12-02T14:10"));
        assertThat(nudge.items()).containsExactly(new Nudge.Item(ask, new Overdue(2, false)));
        assertThat(next(List.of(ask), List.of(), "2026-12-05T14:10").moment())
                .as("back on a Saturday: Monday at the usual time")
                .isEqualTo(paris("2026-12-07T09:30"));
        assertThat(next(List.of(ask), List.of(), "2026-12-02T07:00").moment())
                .as("back before the usual time")
                .isEqualTo(paris("2026-12-02T09:30"));
    }

    @Test
    void one_message_holds_all_due_today_first_then_late_then_early_the_heavier_first() {
        var since = "2026-11-16T11:00";
        var early = numbered(11, 9, due("2026-11-27", since));
        var late = numbered(12, 1, due("2026-11-24", since));
        var lateToo = numbered(13, 3, due("2026-11-24", since));
        var today = numbered(14, 1, due("2026-11-25", since));
        var notYet = numbered(15, 9, due("2026-12-04", since));
        var asks = List.of(early, late, lateToo, today, notYet);
        var answered = asks.stream().map(one -> one.nudged(paris("2026-11-24T09:30"))).toList();
        var nudge = next(answered, List.of(paris("2026-11-24T09:30")), "2026-11-24T10:00");
        assertThat(nudge.moment()).isEqualTo(paris("2026-11-25T09:30"));
        assertThat(nudge.items())
                .extracting(Nudge.Item::thing)
                .containsExactly(today.thing(), lateToo.thing(), late.thing(), early.thing());
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
        assertThat(nudge.held()).contains(oneADay(paris("2026-11-23T09:30")));
    }

    @Test
    void a_spent_budget_waits_for_monday_and_takes_along_what_came_due_meanwhile() {
        var first = numbered(11, 1, due("2026-11-25", "2026-11-24T12:00"));
        var second = numbered(12, 1, due("2026-11-27", "2026-11-24T12:00"));
        var asks = List.of(first, second);
        var sent = List.of(paris("2026-11-23T09:30"), paris("2026-11-24T09:30"));
        var nudge =
                NextNudge.of(asks, weekly(2), CALENDAR, sent, paris("2026-11-24T13:00"))
                        .orElseThrow();
        assertThat(nudge.moment()).isEqualTo(paris("2026-11-30T09:30"));
        assertThat(nudge.items())
                .containsExactly(
                        new Nudge.Item(first, new Overdue(2, false)),
                        new Nudge.Item(second, new Overdue(1, false)));
        assertThat(nudge.held())
                .contains(new Nudge.Wait(Nudge.Held.BUDGET_SPENT, paris("2026-11-25T09:30")));
    }

    @Test
    void what_a_wait_is_for_stays_the_same_as_time_passes() {
        var asks = List.of(due("2026-11-25", "2026-11-23T08:00"));
        var sent = List.of(paris("2026-11-23T09:30"));
        assertThat(next(asks, sent, "2026-11-23T15:00").held())
                .isEqualTo(next(asks, sent, "2026-11-23T08:30").held())
                .contains(oneADay(paris("2026-11-23T09:30")));
    }

    private static Nudge.Wait oneADay(Instant wanted) {
        return new Nudge.Wait(Nudge.Held.ONE_A_DAY, wanted);
    }
}
