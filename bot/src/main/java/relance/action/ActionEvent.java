package relance.action;

import relance.chat.PersonId;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One change of an action: who, when, what, why, and how things stood after it.
///
/// @param who nobody when it happened by itself, as when somebody leaves
/// @param detail why, in the person's own words; may be empty
record ActionEvent(
        int number, Optional<PersonId> who, Instant at, Kind kind, String detail, Standing after) {

    enum Kind {
        PROPOSED,
        TAKEN,
        /// Taken on with another date or scope.
        AGREED,
        SUGGESTED,
        DECLINED,
        HANDED,
        PLANNED,
        UNDER_WAY,
        STUCK,
        LATER,
        DONE,
        DROPPED,
        UNDONE,
        ORPHANED;

        private static final Set<Kind> UNDOABLE =
                EnumSet.of(TAKEN, AGREED, DECLINED, UNDER_WAY, STUCK, LATER, DONE, DROPPED);

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /// Nobody else has been asked or told to act because of it, so that it can be taken back.
        boolean undoable() {
            return UNDOABLE.contains(this);
        }

        /// The requester hears of it.
        boolean answers() {
            return switch (this) {
                case TAKEN, AGREED, SUGGESTED, DECLINED, DROPPED -> true;
                case PROPOSED, HANDED, PLANNED, UNDER_WAY, STUCK, LATER, DONE, UNDONE, ORPHANED ->
                        false;
            };
        }
    }

    boolean by(PersonId person) {
        return who.filter(person::equals).isPresent();
    }
}
