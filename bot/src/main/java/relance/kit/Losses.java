package relance.kit;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.outbox.Target;

import java.util.Optional;

/// Somebody, a place or a message went out of reach: one way through for all features, each part of
/// it in one transaction.
///
/// @param feature whose messages are meant
public record Losses(Kit kit, String feature, Answer answer) {

    /// What a feature does about it.
    public interface Answer {
        default void personGone(Handle handle, PersonId person) {}

        default void placeGone(Handle handle, PlaceId place) {}

        /// Who is told that this message of the feature did not arrive; empty when nobody has to
        /// know.
        Optional<Notice> undelivered(Handle handle, Subject subject);
    }

    /// @param refused how the thing is shown when its message is known not to have arrived
    /// @param uncertain how it is shown when nobody can tell
    public record Notice(PersonId person, Enum<?> refused, Enum<?> uncertain) {
        private Enum<?> view(Loss.Why why) {
            return switch (why) {
                case UNREACHABLE, REFUSED -> refused;
                case UNCERTAIN -> uncertain;
            };
        }
    }

    public void take(Loss loss) {
        switch (loss) {
            case Loss.PersonGone(var person) ->
                    kit.run(handle -> answer.personGone(handle, person));
            case Loss.PlaceGone(var place) -> kit.run(handle -> answer.placeGone(handle, place));
            case Loss.Undelivered(var subject, _, var why) -> undelivered(subject, why);
        }
    }

    private void undelivered(Subject subject, Loss.Why why) {
        if (subject.feature().equals(feature)) {
            kit.run(handle ->
                    answer.undelivered(handle, subject)
                            .ifPresent(notice -> tell(handle, subject, notice, why)));
        }
    }

    private void tell(Handle handle, Subject subject, Notice notice, Loss.Why why) {
        kit.outbox().show(handle, subject.as(notice.view(why)), new Target.To(notice.person()));
    }
}
