package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.Values;
import relance.kit.Kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person can do about their own reminders: put off, mute, stop, start again. Each is a
/// right, and nobody else is told.
final class Controls {
    private static final int MOST_LISTED = 10;

    private final Kit kit;
    private final Gate gate;
    private final Lines lines;
    private final NudgeStore nudges;
    private final Wishes wishes;

    Controls(Kit kit, Gate gate, NudgeStore nudges, Wishes wishes, Lines lines) {
        this.kit = kit;
        this.gate = gate;
        this.nudges = nudges;
        this.wishes = wishes;
        this.lines = lines;
    }

    static Reply unknown() {
        return Reply.whisper(Text.said("cadence.unknown"));
    }

    /// Mutes one thing of a nudge of theirs; anything else is left alone.
    void mute(PersonId person, NudgeId id, int position) {
        item(person, id, position).ifPresent(item -> mute(person, item.subject()));
    }

    private void mute(PersonId person, Subject subject) {
        var now = kit.now();
        change(person, handle -> wishes.mute(handle, person, subject, now));
    }

    void unmute(PersonId person, NudgeId id, int position) {
        item(person, id, position).ifPresent(item -> unmute(person, item.thing()));
    }

    private void unmute(PersonId person, Thing thing) {
        change(person, handle -> wishes.unmute(handle, person, thing));
    }

    private Optional<SentNudge.Item> item(PersonId person, NudgeId id, int position) {
        return own(person, id)
                .map(SentNudge::items)
                .filter(items -> position >= 0 && position < items.size())
                .map(items -> items.get(position));
    }

    private void change(PersonId person, Consumer<Handle> wish) {
        kit.run(wish.andThen(handle -> gate.touch(handle, person)));
    }

    Reply listen(PersonId person, Thing thing) {
        unmute(person, thing);
        return new Reply.Replace(mutedList(person));
    }

    Reply muted(PersonId person) {
        return new Reply.Whisper(mutedList(person));
    }

    private Card mutedList(PersonId person) {
        var muted = kit.transact(handle -> wishes.muted(handle, person));
        if (muted.isEmpty()) {
            return Card.saying(Text.said("cadence.muted.none"));
        }
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.said("cadence.muted.list")));
        muted.stream().limit(MOST_LISTED).map(it -> mutedItem(it, person)).forEach(nodes::add);
        if (muted.size() > MOST_LISTED) {
            int more = muted.size() - MOST_LISTED;
            nodes.add(new Node.Note(Text.said("cadence.muted.more").with("more", more)));
        }
        return new Card(Text.said("cadence.muted.list"), nodes);
    }

    private Node mutedItem(Subject subject, PersonId person) {
        var listen = new CadenceCommand.Listen(Thing.of(subject)).ref();
        return new Node.ActionItem(
                lines.of(subject, person).summary(),
                Text.EMPTY,
                Optional.empty(),
                List.of(new Button.Do(Text.said("cadence.unmute"), listen)));
    }

    Reply later(PersonId person, NudgeId id) {
        return own(person, id)
                .<Reply>map(nudge -> new Reply.Open(laterForm(nudge, Values.NONE)))
                .orElseGet(Controls::unknown);
    }

    private Form laterForm(SentNudge nudge, Values typed) {
        var things =
                nudge.items().stream()
                        .limit(NudgeCard.SHOWN)
                        .map(item -> lines.of(item.subject(), nudge.person()).summary())
                        .toList();
        return LaterForm.of(nudge.id(), Text.join("\n", things), typed);
    }

    Reply putOff(Interaction interaction, NudgeId id) {
        return own(interaction.actor(), id)
                .map(nudge -> putOff(nudge, interaction.values()))
                .orElseGet(Controls::unknown);
    }

    private Reply putOff(SentNudge nudge, Values values) {
        var person = kit.transact(handle -> kit.people().person(handle, nudge.person()));
        var now = kit.now().atZone(person.zone());
        return switch (LaterForm.read(values, now, person.language())) {
            case LaterForm.Chosen.Unclear(var problem) ->
                    new Reply.Invalid(laterForm(nudge, values), Map.of(LaterForm.DAY, problem));
            case LaterForm.Chosen.Until(var day) -> {
                kit.run(handle -> putOff(handle, nudge, day));
                int count = nudge.items().size();
                yield Reply.whisper(
                        Text.said("cadence.later.done")
                                .with("day", Text.day(day))
                                .with("count", count));
            }
        };
    }

    private void putOff(Handle handle, SentNudge nudge, LocalDate until) {
        nudge.items().forEach(item -> wishes.putOff(handle, nudge.person(), item.thing(), until));
        gate.touch(handle, nudge.person());
    }

    Reply stop(PersonId person) {
        change(person, handle -> wishes.stop(handle, person, kit.now()));
        return new Reply.Whisper(
                Card.saying(Text.said("cadence.stopped"))
                        .with(new Node.Buttons(NudgeCard.start())));
    }

    Reply start(PersonId person) {
        change(person, handle -> wishes.start(handle, person));
        return Reply.whisper(Text.said("cadence.started"));
    }

    /// The nudge, for its own person; to all others it does not exist.
    private Optional<SentNudge> own(PersonId person, NudgeId id) {
        return kit.transact(handle -> nudges.find(handle, id))
                .filter(nudge -> nudge.person().equals(person));
    }
}
