package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The ways to act on a nudge, each for its own person alone; to all others it does not exist.
///
/// What is answered is drawn outside the transaction, since each feature draws its things in one of
/// its own.
record OwnNudges(Kit kit, NudgeStore nudges) {
    Reply read(Interaction interaction, NudgeId id, Function<SentNudge, Reply> answer) {
        return change(interaction, id, _ -> {}, answer);
    }

    /// As [#read], after one transaction in which this is done to it.
    Reply change(
            Interaction interaction,
            NudgeId id,
            Consumer<Turn<SentNudge>> work,
            Function<SentNudge, Reply> answer) {
        var nudge =
                kit.transact(handle -> {
                    var own = own(handle, interaction.actor(), id);
                    own.ifPresent(found -> work.accept(new Turn<>(handle, interaction, found)));
                    return own;
                });
        return nudge.map(answer).orElseGet(OwnNudges::unknown);
    }

    private Optional<SentNudge> own(Handle handle, PersonId person, NudgeId id) {
        return nudges.find(handle, id).filter(nudge -> nudge.person().equals(person));
    }

    private static Reply unknown() {
        return Reply.whisper(Text.said("cadence.unknown"));
    }
}
