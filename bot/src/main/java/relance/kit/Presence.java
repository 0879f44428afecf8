package relance.kit;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Form;
import relance.chat.Id;
import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.people.People;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is in a place, and so may act on what was made there: whoever is on the list of its members,
/// and whoever the platform says is there, of whom nothing may be written yet.
///
/// A form is sent later and is no proof. One that was opened by somebody who is not on the list
/// carries a pass: good for this person, this thing and an hour or two.
public record Presence(People people, Pseudonyms pseudonyms, InstantSource agenda) {
    private static final String PASS = "pass:";
    private static final long HOUR = 3_600;

    /// Whether the actor is in the thing's place.
    public boolean isIn(Handle handle, Interaction interaction, Id thing, PlaceId place) {
        return people.isIn(handle, interaction.actor(), place)
                || interaction.isFrom(place)
                || holdsPass(interaction, thing);
    }

    /// As [#isIn] for many at once: those of them whose actors are in the thing's place.
    public Set<Interaction> whoIsIn(
            Handle handle, Collection<Interaction> interactions, Id thing, PlaceId place) {
        var actors = interactions.stream().map(Interaction::actor).collect(Collectors.toSet());
        var members = people.among(handle, place, actors);
        return interactions.stream()
                .filter(it ->
                        members.contains(it.actor()) || it.isFrom(place) || holdsPass(it, thing))
                .collect(Collectors.toSet());
    }

    private boolean holdsPass(Interaction interaction, Id thing) {
        var args = interaction.action().args();
        if (args.isEmpty() || !args.getLast().startsWith(PASS)) {
            return false;
        }
        return args.getLast().equals(pass(interaction, thing, hour()))
                || args.getLast().equals(pass(interaction, thing, hour() - 1));
    }

    private String pass(Interaction interaction, Id thing, long hour) {
        return PASS + pseudonyms.pass(thing, interaction.actor(), hour);
    }

    private long hour() {
        return Math.floorDiv(agenda.instant().getEpochSecond(), HOUR);
    }

    /// A reply to somebody who is in the place: its form can be sent by them, whether they are on
    /// the list or not.
    public Reply reply(
            Handle handle, Interaction interaction, Id thing, PlaceId place, Reply reply) {
        if (people.isIn(handle, interaction.actor(), place)) {
            return reply;
        }
        var pass = pass(interaction, thing, hour());
        return switch (reply) {
            case Reply.Open(var form) -> new Reply.Open(carrying(form, pass));
            case Reply.Invalid(var form, var problems) ->
                    new Reply.Invalid(carrying(form, pass), problems);
            case Reply.Nothing nothing -> nothing;
            case Reply.Replace replace -> replace;
            case Reply.Whisper whisper -> whisper;
        };
    }

    private static Form carrying(Form form, String pass) {
        var action = form.action();
        var args = new ArrayList<>(action.args());
        args.add(pass);
        return new Form(
                form.title(),
                form.send(),
                new ActionRef(action.feature(), action.verb(), args),
                form.intro(),
                form.fields());
    }
}
