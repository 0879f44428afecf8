package relance.poll.kind;

import relance.chat.ActionRef;
import relance.chat.Text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What people choose from, numbered from 0.
///
/// @param labels as they were typed
/// @param choose what a click on one of them does
public record Options(List<Text> labels, IntFunction<ActionRef> choose) {
    /// Up to this many have a button of their own; more become one form.
    public static final int BUTTONS = 6;

    public Options {
        labels = List.copyOf(labels);
    }

    public int size() {
        return labels.size();
    }

    Text label(int option) {
        return labels.get(option);
    }

    IntStream numbers() {
        return IntStream.range(0, size());
    }
}
