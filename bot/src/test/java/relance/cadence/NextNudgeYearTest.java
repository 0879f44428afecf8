package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.people.Calendar;
import relance.people.Holidays;
import relance.people.Leave;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A year of one person's nudges, played one after the other as the server would.
class NextNudgeYearTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    /// One thing and the moment at which it is finished.
    private record Life(OpenAsk ask, Instant done) {
        boolean open(Instant now) {
            return !ask.since().isAfter(now) && done.isAfter(now);
        }
    }

    private record Person(Cadence cadence, Calendar calendar, List<Life> lives) {}

    private static Person person(String zone, int weekly, Random random) {
        var calendar =
                Calendar.standard(ZoneId.of(zone))
                        .off(List.of(new Leave(FIRST.plusDays(200), FIRST.plusDays(221))));
        var days =
                weekly == 2
                        ? Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                        : Calendar.WEEK;
        var cadence =
                new Cadence(
                        new NudgeTime(days, LocalTime.of(9, 30)),
                        new Spacing(List.of(7, 2), true, List.of(1, 2, 4, 7)),
                        QuietTime.STANDARD,
                        new WeeklyLimit(weekly));
        var lives = new ArrayList<Life>();
        for (int number = 0; number < 60; number++) {
            var start = FIRST.plusDays(random.nextInt(330));
            var since = calendar.at(start, LocalTime.of(random.nextInt(24), random.nextInt(60)));
            var due =
                    random.nextInt(6) == 0
                            ? Optional.<LocalDate>empty()
                            : Optional.of(start.plusDays(random.nextInt(-2, 40)));
            var snoozedUntil =
                    random.nextInt(8) == 0
                            ? Optional.of(start.plusDays(random.nextInt(60)))
                            : Optional.<LocalDate>empty();
            boolean muted = random.nextInt(10) == 0;
            var plain = NextNudgeSamples.ask(number, due, since, random.nextInt(3));
            var ask = new OpenAsk(plain.ask(), Optional.empty(), snoozedUntil, muted);
            var done =
                    random.nextBoolean()
                            ? Instant.MAX
                            : since.plus(Duration.ofHours(random.nextInt(24 * 60)));
            lives.add(new Life(ask, done));
        }
        return new Person(cadence, calendar, lives);
    }

    /// Sends every nudge, asking again whenever something changes, as a server would; `down` pauses
    /// it.
    private static List<Nudge> play(Person person, Optional<Leave> down) {
        var moments = new Moments(person.cadence(), person.calendar());
        var current = new HashMap<Thing, OpenAsk>();
        person.lives().forEach(life -> current.put(life.ask().thing(), life.ask()));
        var sent = new ArrayList<Nudge>();
        var now = moments.raw(FIRST);
        while (true) {
            var moment = now;
            var open =
                    person.lives().stream()
                            .filter(life -> life.open(moment))
                            .map(life -> current.get(life.ask().thing()))
                            .toList();
            var next =
                    NextNudge.of(
                            open,
                            person.cadence(),
                            person.calendar(),
                            sent.stream().map(Nudge::moment).toList(),
                            now);
            var change =
                    person.lives().stream()
                            .flatMap(life -> Stream.of(life.ask().since(), life.done()))
                            .filter(instant -> instant.isAfter(moment))
                            .min(Instant::compareTo)
                            .orElse(Instant.MAX);
            if (next.isPresent() && next.get().moment().isBefore(change)) {
                var nudge = next.get();
                var day = person.calendar().dayOf(nudge.moment());
                if (down.isPresent() && down.get().covers(day)) {
                    now = person.calendar().at(down.get().to().plusDays(1), LocalTime.of(14, 20));
                    continue;
                }
                assertThat(nudge.moment()).isAfterOrEqualTo(now);
                sent.add(nudge);
                nudge.items()
                        .forEach(item ->
                                current.computeIfPresent(
                                        item.thing(), (_, ask) -> ask.nudged(nudge.moment())));
                now = nudge.moment();
            } else if (change.equals(Instant.MAX)) {
                return sent;
            } else {
                now = change;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"})
    void a_year_of_nudges_keeps_every_promise(String zone) {
        for (int seed = 0; seed < 12; seed++) {
            var person = person(zone, seed % 2 == 0 ? 5 : 2, new Random(seed));
            var sent = play(person, Optional.empty());
            assertThat(sent).hasSizeGreaterThan(50);
            sent.forEach(nudge -> {
                allowed(person, nudge.moment());
                assertThat(LocalTime.ofInstant(nudge.moment(), ZoneId.of(zone)))
                        .isEqualTo(person.cadence().when().at());
            });
            frugal(person, sent);
            complete(person, sent);

            var shuffled = new ArrayList<>(person.lives());
            Collections.shuffle(shuffled, new Random(seed + 1000));
            var other = new Person(person.cadence(), person.calendar(), shuffled);
            assertThat(play(other, Optional.empty())).as("in any order").isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/New_York"})
    void a_year_with_a_server_down_for_a_week_forgets_nothing(String zone) {
        for (int seed = 0; seed < 6; seed++) {
            var person = person(zone, 5, new Random(seed));
            var down = new Leave(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 29));
            var sent = play(person, Optional.of(down));
            sent.forEach(nudge -> allowed(person, nudge.moment()));
            frugal(person, sent);
            complete(person, sent);
        }
    }

    private static void allowed(Person person, Instant moment) {
        var calendar = person.calendar();
        var local = moment.atZone(calendar.zone());
        var day = local.toLocalDate();
        assertThat(local.toLocalTime())
                .isAfterOrEqualTo(calendar.from())
                .isBefore(calendar.to())
                .matches(time -> !person.cadence().quiet().covers(time));
        assertThat(calendar.workingDays()).contains(day.getDayOfWeek());
        assertThat(person.cadence().when().days()).contains(day.getDayOfWeek());
        assertThat(Holidays.is(calendar.country().orElseThrow(), day)).as("%s", day).isFalse();
        assertThat(calendar.leave()).noneMatch(leave -> leave.covers(day));
    }

    private static void frugal(Person person, List<Nudge> sent) {
        var days = sent.stream().map(nudge -> person.calendar().dayOf(nudge.moment())).toList();
        assertThat(new HashSet<>(days)).as("one a day").hasSameSizeAs(days);
        var weeks = new HashMap<String, Integer>();
        days.forEach(day ->
                weeks.merge(
                        day.get(IsoFields.WEEK_BASED_YEAR)
                                + "/"
                                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        1,
                        Integer::sum));
        assertThat(weeks.values()).allMatch(count -> count <= person.cadence().weekly().most());
    }

    /// What each thing was promised, counted here from the cadence's words and not from its code.
    private static void complete(Person person, List<Nudge> sent) {
        Map<Thing, List<Instant>> got = new HashMap<>();
        for (var nudge : sent) {
            for (var item : nudge.items()) {
                got.computeIfAbsent(item.thing(), _ -> new ArrayList<>()).add(nudge.moment());
            }
        }
        for (var life : person.lives()) {
            var ask = life.ask();
            var nudges = got.getOrDefault(ask.thing(), List.of());
            assertThat(nudges).allMatch(moment -> life.open(moment));
            var promised = ask.muted() ? List.<Instant>of() : promised(person, ask);
            assertThat(nudges).as("%s", ask).hasSizeLessThanOrEqualTo(promised.size());
            for (var slot : promised) {
                // Three weeks of leave, a few days of budget and holidays.
                var latest = slot.plus(Duration.ofDays(35));
                if (life.done().isAfter(latest)) {
                    assertThat(nudges)
                            .as("%s at %s", ask, slot)
                            .anyMatch(moment -> !moment.isBefore(slot) && !moment.isAfter(latest));
                }
            }
        }
    }

    private static List<Instant> promised(Person person, OpenAsk ask) {
        var calendar = person.calendar();
        var days = new ArrayList<LocalDate>();
        ask.due()
                .ifPresentOrElse(
                        due -> {
                            for (int count : List.of(-7, -2, 0, 1, 2, 4, 7)) {
                                days.add(calendar.plusWorkingDays(due, count));
                            }
                        },
                        () -> {
                            for (int count : List.of(5, 10, 15, 20)) {
                                days.add(
                                        calendar.plusWorkingDays(
                                                calendar.dayOf(ask.since()), count));
                            }
                        });
        ask.snoozedUntil()
                .ifPresent(until -> {
                    days.removeIf(day -> day.isBefore(until));
                    days.add(until);
                });
        return days.stream()
                .map(day -> calendar.at(day, LocalTime.of(9, 30)))
                .filter(slot -> slot.isAfter(ask.since()))
                .toList();
    }
}
