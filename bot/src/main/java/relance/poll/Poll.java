package relance.poll;

import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A question put to a place. Options are numbered from 0.
///
/// @param most how many options one person may choose
/// @param live whether results show while it is open; never together with `anonymous`
record Poll(
        PollId id,
        PlaceId place,
        PersonId creator,
        String question,
        List<String> options,
        int most,
        boolean anonymous,
        boolean live,
        Instant createdAt,
        Instant closesAt,
        Optional<Closing> closing) {

    /// Up to this many options have a button of their own; more become one form.
    static final int BUTTONS = 6;

    static final int MOST_OPTIONS = 40;
    static final int LONGEST_QUESTION = 2_000;
    static final int LONGEST_OPTION = 200;

    /// Below this many answers the sums of an anonymous poll are never made.
    static final int FEWEST_ANONYMOUS = 5;

    /// How it ended; `by` is empty when the deadline passed or everybody had answered.
    record Closing(Instant at, Optional<PersonId> by) {}

    Poll {
        options = List.copyOf(options);
    }

    /// Open now: past its deadline it is closed, even if nobody has got round to closing it yet.
    boolean openAt(Instant now) {
        return closing.isEmpty() && now.isBefore(closesAt);
    }

    Instant closedAt() {
        return closing.map(Closing::at).orElse(closesAt);
    }

    /// What becomes of one person's choices; `before` are those they had.
    Vote vote(List<Integer> before, Change change, Instant now) {
        if (!openAt(now)) {
            return new Vote.PollClosed(closedAt());
        }
        var after = new TreeSet<Integer>();
        switch (change) {
            case Change.Choose(var option) -> {
                if (most > 1) {
                    after.addAll(before);
                }
                after.add(option);
            }
            case Change.Replace(var chosen) -> after.addAll(chosen);
        }
        if (after.stream().anyMatch(option -> option < 0 || option >= options.size())) {
            return new Vote.NoSuchOption();
        }
        if (after.size() > most) {
            return new Vote.TooMany(List.copyOf(new TreeSet<>(before)), most);
        }
        return after.isEmpty() ? new Vote.TakenBack() : new Vote.Counted(List.copyOf(after));
    }

    /// What one person does to their ballot. It sets and never toggles: done twice, it changes
    /// nothing more.
    sealed interface Change {
        /// Chooses this option: instead of another, or beside others where several may be chosen.
        record Choose(int option) implements Change {}

        /// Chooses exactly these; none takes the answer back.
        record Replace(List<Integer> options) implements Change {
            public Replace {
                options = List.copyOf(options);
            }
        }
    }
}
