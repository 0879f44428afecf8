package relance.trial;

import relance.trial.StorySeat.Shown;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What people press and send in a room, and how long they wait until they see what comes of it.
final class ClickTimes {
    private record Click(String what, Duration took) {}

    private final String room;
    private final Collection<Click> all = new ConcurrentLinkedQueue<>();

    ClickTimes(String room) {
        this.room = room;
    }

    private <T> T time(String what, Supplier<T> click) {
        long from = System.nanoTime();
        var seen = click.get();
        all.add(new Click(what, Duration.ofNanos(System.nanoTime() - from)));
        return seen;
    }

    /// Presses what everybody sees the effect of, when the message is drawn again: that it was
    /// taken is the answer.
    ///
    /// @param key of the button's words
    void press(Shown message, String key) {
        time(key, () -> pressed(message, key));
    }

    Shown ask(StorySeat seat, Shown message, String key, Predicate<Shown> answer) {
        return time(
                key,
                () -> {
                    pressed(message, key);
                    return seat.awaitAnswer(room, answer);
                });
    }

    /// Answers the labels of the form's fields.
    List<String> open(StorySeat seat, Shown message, String key) {
        return time(
                key,
                () -> {
                    pressed(message, key);
                    return seat.awaitForm();
                });
    }

    List<String> pick(StorySeat seat, String words, String entry) {
        return time(
                entry,
                () -> {
                    seat.pick(room, words, entry);
                    return seat.awaitForm();
                });
    }

    void send(StorySeat seat, Map<String, String> values) {
        time(
                "send " + values.keySet(),
                () -> {
                    seat.send(values);
                    return values;
                });
    }

    Shown send(StorySeat seat, Map<String, String> values, Predicate<Shown> answer) {
        return time(
                "send " + values.keySet(),
                () -> {
                    seat.send(values);
                    return seat.awaitAnswer(room, answer);
                });
    }

    private static Shown pressed(Shown message, String key) {
        var labels = key.contains(".") ? Story.said(key) : List.of(key);
        var label = labels.stream().filter(message::offers).findFirst();
        message.press()
                .button(
                        label.orElseThrow(
                                () -> new AssertionError("No " + labels + " in " + message)));
        return message;
    }

    int count() {
        return all.size();
    }

    /// Tells how quick they were; fails when one was not quicker than this.
    String quickerThan(Duration most) {
        var sorted = all.stream().sorted(Comparator.comparing(Click::took)).toList();
        var slowest = sorted.getLast();
        var told =
                "%d clicks; the median was answered in %d ms, the slowest (%s) in %d ms."
                        .formatted(
                                sorted.size(),
                                sorted.get(sorted.size() / 2).took().toMillis(),
                                slowest.what(),
                                slowest.took().toMillis());
        Story.check(
                slowest.took().compareTo(most) < 0,
                "each in less than " + most.toMillis() + " ms",
                told);
        return told;
    }
}
