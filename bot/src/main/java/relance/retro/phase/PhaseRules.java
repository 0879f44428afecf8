package relance.retro.phase;

import relance.chat.Button;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.outcome.Overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// All there is to one phase of a retro: what it does when it begins and ends, what everybody sees
/// of it, and whom it waits for. Another phase is another one of these.
sealed interface PhaseRules
        permits ActionsPhase,
                CollectPhase,
                PairPhase,
                FourPhase,
                GroupPhase,
                VotePhase,
                DiscussPhase,
                AgreePhase,
                ClosePhase {
    static PhaseRules of(Phase phase) {
        return switch (phase) {
            case ACTIONS -> new ActionsPhase();
            case COLLECT -> new CollectPhase();
            case PAIR -> new PairPhase();
            case FOUR -> new FourPhase();
            case GROUP -> new GroupPhase();
            case VOTE -> new VotePhase();
            case DISCUSS -> new DiscussPhase();
            case AGREE -> new AgreePhase();
            case CLOSE -> new ClosePhase();
        };
    }

    /// Whether there is nothing to do in it.
    default boolean isEmpty(Passage passage) {
        return false;
    }

    default void enter(Passage passage) {}

    /// What is missing before whoever leads may move on; a deadline asks for nothing.
    default Optional<Text> missing(Passage passage) {
        return Optional.empty();
    }

    /// Whether nothing came of it, so that the retro ends here.
    default boolean endsAll(Passage passage) {
        return false;
    }

    default void leave(Passage passage) {}

    /// Before it goes one phase back.
    default void undo(Passage passage) {}

    /// When the retro ends, in whatever phase it is then.
    default void end(Passage passage) {}

    /// Whether a live retro's timer runs for the whole of it.
    default boolean timed() {
        return true;
    }

    /// What it is about, when that can be listed.
    default List<Text> lines(Overview overview) {
        return List.of();
    }

    /// What is promised of those who do something in it.
    default Optional<Text> promise(Retro retro) {
        return Optional.empty();
    }

    /// Whether it begins with what became of the place's actions, when the retro looks at them.
    default boolean showsFacts() {
        return false;
    }

    /// How far it has come.
    Text count(Overview overview);

    /// What people do in it.
    ///
    /// @param action the button that makes an action of what was agreed
    List<Button> buttons(Retro retro, Button action);

    /// What it waits for everybody to do who takes part; empty when it waits for nobody.
    default Optional<Request> request() {
        return Optional.empty();
    }

    /// What is asked of each person.
    ///
    /// @param button with which it is done
    /// @param answered whether a person has done it
    record Request(Function<RetroId, Button> button, BiPredicate<Passage, PersonId> answered) {}
}
