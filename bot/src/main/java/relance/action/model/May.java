package relance.action.model;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.people.Person;

import java.util.Optional;

/// Who may do what with an action: pure, from the action and who acts.
public final class May {
    /// Who acts.
    ///
    /// @param leads may change what others made: admins, consultants, facilitators
    public record Actor(PersonId person, boolean leads) {
        public static Actor of(Person person) {
            return new Actor(person.id(), person.role().leads());
        }
    }

    private May() {}

    /// To all others the action does not exist.
    public static boolean see(Action action, PersonId person, boolean inItsPlace) {
        return action.concerns(person) || inItsPlace;
    }

    /// Only the person asked answers.
    public static boolean answer(Action action, Actor actor) {
        return action.isOfferedTo(actor.person());
    }

    public static boolean carry(Action action, Actor actor) {
        return action.isOwner(actor.person()) || actor.leads();
    }

    /// What concerns nobody but the owner: when to hear of it again, how to begin.
    public static boolean arrange(Action action, Actor actor) {
        return action.isOwner(actor.person());
    }

    public static boolean handOver(Action action, Actor actor) {
        return action.isOwner(actor.person())
                || action.requester().equals(actor.person())
                || actor.leads();
    }

    public static boolean drop(Action action, Actor actor) {
        return handOver(action, actor);
    }

    /// Why a form is not even opened: it would be refused whatever is filled in.
    public static Optional<Text> refusal(Question question, Action action, Actor actor) {
        boolean may =
                switch (question) {
                    case BUT, ELSE, NO -> answer(action, actor);
                    case STEP, LATER -> arrange(action, actor);
                    case STUCK -> carry(action, actor);
                    case HAND -> handOver(action, actor);
                    case DROP -> drop(action, actor);
                };
        boolean inTime =
                switch (question) {
                    case BUT, ELSE, NO, HAND, DROP -> action.state().open();
                    case STEP, LATER, STUCK -> action.state().carried();
                };
        if (may && inTime) {
            return Optional.empty();
        }
        boolean answered =
                switch (question) {
                    case BUT, ELSE, NO -> true;
                    case STEP, LATER, STUCK, HAND, DROP -> false;
                };
        return Optional.of(
                Text.said(may || answered ? "action.changed" : "action.notyours")
                        .with("state", ActionText.present(action)));
    }
}
