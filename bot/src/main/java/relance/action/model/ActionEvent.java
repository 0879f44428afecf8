package relance.action.model;

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
public record ActionEvent(
        int number, Optional<PersonId> who, Instant at, Kind kind, String detail, Snapshot after) {
    public enum Kind {
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
        private static final Set<Kind> OFFERS = EnumSet.of(PROPOSED, SUGGESTED, HANDED);
        private static final Set<Kind> ANSWERS =
                EnumSet.of(TAKEN, AGREED, SUGGESTED, DECLINED, DROPPED);

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Nobody else has been asked or told to act because of it, so that it can be taken back.
        public boolean undoable() {
            return UNDOABLE.contains(this);
        }

        /// Somebody is asked to own it.
        public boolean offers() {
            return OFFERS.contains(this);
        }

        /// The requester hears of it.
        public boolean answers() {
            return ANSWERS.contains(this);
        }
    }

    public boolean by(PersonId person) {
        return who.filter(person::equals).isPresent();
    }
}
