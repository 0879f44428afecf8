package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.UnknownAction;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.kit.Pseudonyms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Retrospectives: begun in a place, led or left to their deadlines, ended in actions that somebody
/// said yes to.
public final class RetroFeature implements Feature {
    /// How what was talked about becomes an action: the button for it, filled in by the feature
    /// that has actions.
    public interface FollowUp {
        Button button(Subject retro, PlaceId place, String words);
    }

    /// Says that an action is done, or dropped when there is a reason; in the caller's transaction,
    /// and for somebody whose right to say so has been seen to.
    public interface Settle {
        /// Answers why not, when it cannot be.
        Optional<Text> settle(
                Handle handle, PersonId actor, long action, Optional<String> droppedBecause);
    }

    /// How long after a phase began the silent are looked at.
    static final Duration LOOK_AFTER = Duration.ofMinutes(1);

    private static final Set<String> OWN_VOICE =
            Set.of(
                    "write",
                    "edit",
                    "put",
                    "change",
                    "mine",
                    "withdraw",
                    "pare",
                    "pared",
                    "dots",
                    "dotted",
                    "score");

    private final Kit kit;
    private final RetroAccess access;
    private final RetroMaking making;
    private final RetroBox box;
    private final RetroRepeating repeating;
    private final RetroTogether together;
    private final RetroWriting writing;
    private final RetroGrouping grouping;
    private final RetroVoting voting;
    private final RetroTalking talking;
    private final RetroAgreeing agreeing;
    private final RetroMoving moving;
    private final RetroDrawing drawing;
    private final RetroAsking asking;
    private final RetroLosses losses;

    /// @param serverKey 32 bytes that seal the keys of anonymous retros
    public RetroFeature(Kit kit, byte[] serverKey, FollowUp followUp, Settle settle) {
        var retros = new RetroStore();
        var cards = new CardStore();
        var keys = new Pseudonyms(serverKey, "retro");
        var pseudonyms = new RetroPseudonyms(keys);
        this.kit = kit;
        this.access = new RetroAccess(kit, retros, new Presence(kit.people(), keys, kit.agenda()));
        this.box = new RetroBox(kit, retros, cards, pseudonyms);
        this.making = new RetroMaking(kit, retros, pseudonyms, box);
        this.repeating = new RetroRepeating(kit, access, making);
        this.together = new RetroTogether(kit, access, cards);
        this.writing = new RetroWriting(kit, access, cards, pseudonyms, together);
        this.grouping = new RetroGrouping(kit, access, cards);
        this.voting = new RetroVoting(kit, access, pseudonyms);
        this.talking = new RetroTalking(kit, access);
        this.agreeing = new RetroAgreeing(kit, access, pseudonyms, settle);
        var leaving = new RetroLeaving(kit, retros, cards, pseudonyms, together);
        var ending = new RetroEnding(kit, retros, leaving);
        this.moving = new RetroMoving(kit, access, leaving, ending, talking);
        this.asking = new RetroAsking(kit, access, cards, pseudonyms);
        this.drawing = new RetroDrawing(kit, access, cards, asking, together, repeating, followUp);
        this.losses = new RetroLosses(kit, retros, ending, repeating);
    }

    @Override
    public String name() {
        return "retro";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("new", List.of("retro"), List.of("rétro")),
                new Command("keep", List.of("keep"), List.of("garder")));
    }

    /// Cards, dots and scores, in named retros too: so there is one way only.
    @Override
    public boolean leavesNoTrace(ActionRef action) {
        return OWN_VOICE.contains(action.verb());
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = RetroCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case RetroCommand.Type type -> making.typed(interaction);
            case RetroCommand.OpenForm(var draft) -> making.form(interaction, draft);
            case RetroCommand.Create(var place) -> making.create(interaction, place);
            case RetroCommand.Keep keep -> box.keep(interaction);
            case RetroCommand.Kept(var place) -> box.kept(interaction, place);
            case RetroCommand.To(var retro, var step) -> step(interaction, retro, step);
        };
    }

    private Reply step(Interaction it, RetroId retro, RetroCommand.Step step) {
        return switch (step) {
            case RetroCommand.Step.Next(var from) -> moving.next(it, retro, from);
            case RetroCommand.Step.Back(var from) -> moving.back(it, retro, from);
            case RetroCommand.Step.End end -> moving.end(it, retro);
            case RetroCommand.Step.Again again -> moving.postAgain(it, retro);
            case RetroCommand.Step.Hand hand ->
                    access.leading(it, retro, (h, r) -> new Reply.Open(RetroForm.handing(r)));
            case RetroCommand.Step.Handed handed -> moving.handOver(it, retro);
            case RetroCommand.Step.TakePart(var yes) -> moving.takePart(it, retro, yes);
            case RetroCommand.Step.Repeat repeat -> repeating.form(it, retro);
            case RetroCommand.Step.Repeated repeated -> repeating.set(it, retro);
            case RetroCommand.Step.Write write -> writing.write(it, retro);
            case RetroCommand.Step.Edit(var card) -> writing.edit(it, retro, card);
            case RetroCommand.Step.Put(var card, var edited) ->
                    writing.put(it, retro, card, edited);
            case RetroCommand.Step.Mine(var page) -> writing.mine(it, retro, page);
            case RetroCommand.Step.Withdraw(var card) -> writing.withdraw(it, retro, card);
            case RetroCommand.Step.Pare pare -> together.pare(it, retro);
            case RetroCommand.Step.Pared pared -> together.pared(it, retro);
            case RetroCommand.Step.Look(var page) -> grouping.look(it, retro, page);
            case RetroCommand.Step.Sort(var page) -> grouping.sort(it, retro, page);
            case RetroCommand.Step.Sorted(var page) -> grouping.sorted(it, retro, page);
            case RetroCommand.Step.Suggest(var page) -> grouping.suggest(it, retro, page);
            case RetroCommand.Step.Take(var page, var shown) ->
                    grouping.take(it, retro, page, shown);
            case RetroCommand.Step.Choose(var page, var shown) ->
                    grouping.choose(it, retro, page, shown);
            case RetroCommand.Step.Chosen(var page, var shown) ->
                    grouping.chosen(it, retro, page, shown);
            case RetroCommand.Step.Themes themes -> grouping.themes(it, retro);
            case RetroCommand.Step.Themed themed -> grouping.themed(it, retro);
            case RetroCommand.Step.Dot(var page) -> voting.form(it, retro, page);
            case RetroCommand.Step.Dotted(var page) -> voting.vote(it, retro, page);
            case RetroCommand.Step.Talk(var theme, var how) -> talking.talk(it, retro, theme, how);
            case RetroCommand.Step.Promises promises -> agreeing.promises(it, retro);
            case RetroCommand.Step.Settled settled -> agreeing.settled(it, retro);
            case RetroCommand.Step.Improve improve -> agreeing.improve(it, retro);
            case RetroCommand.Step.Improved improved -> agreeing.improved(it, retro);
            case RetroCommand.Step.Score(var score) -> agreeing.score(it, retro, score);
            case RetroCommand.Step.Facts(var page) -> drawing.facts(it, retro, page);
            case RetroCommand.Step.Export(var page) -> drawing.export(it, retro, page);
        };
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return drawing.draw(subject, audience);
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        var id = new RetroId(subject.workspace(), subject.number());
        switch (subject.aspect()) {
            case "next" -> kit.database().run(handle -> moving.due(handle, id));
            case "timer" -> kit.database().run(handle -> moving.timeUp(handle, id, moment));
            case "remind" -> kit.database().run(handle -> asking.changed(handle, id));
            case "series" ->
                    kit.database()
                            .run(handle ->
                                    repeating.due(
                                            handle,
                                            new PlaceId(subject.workspace(), subject.number())));
            case "vacuum" -> {
                kit.database().vacuum("retro_note");
                kit.database().vacuum("retro_card");
                kit.database().vacuum("retro_dot");
                kit.database().vacuum("retro_worth");
            }
            case "theme-time" ->
                    kit.database()
                            .run(handle ->
                                    talking.timeUp(
                                            handle,
                                            new ThemeId(subject.workspace(), subject.number()),
                                            moment));
            default -> throw new IllegalArgumentException("retro has no alarm " + subject);
        }
    }

    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return asking.asks(person);
    }

    @Override
    public Help help() {
        return RetroHelp.HELP;
    }

    @Override
    public void lost(Loss loss) {
        losses.take(loss);
    }
}
