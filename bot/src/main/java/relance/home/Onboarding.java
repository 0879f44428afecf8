package relance.home;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Introductions;

/// The first words to whoever installed us, in a place, and about somebody we cannot write to yet:
/// each said once.
final class Onboarding {
    private final Kit kit;
    private final Introductions introductions = new Introductions();

    Onboarding(Kit kit) {
        this.kit = kit;
    }

    void welcome(Handle handle, PersonId installer) {
        if (introductions.welcome(handle, installer)) {
            var welcome = Subject.of("home", HomeView.WELCOME, installer);
            kit.outbox().show(handle, welcome, new Target.To(installer));
        }
    }

    void greet(Handle handle, PlaceId place) {
        if (introductions.greet(handle, place)) {
            var greeting = Subject.of("home", HomeView.GREETING, place);
            kit.outbox().show(handle, greeting, new Target.In(place));
        }
    }

    /// Asks somebody to open the bot where others can see only that something waits.
    void prompt(Handle handle, PersonId person) {
        var place = kit.people().sharedPlace(handle, person);
        if (place.isPresent() && introductions.prompt(handle, person)) {
            var prompt = Subject.of("home", HomeView.PROMPT, person);
            kit.outbox().show(handle, prompt, new Target.In(place.get()));
        }
    }
}
