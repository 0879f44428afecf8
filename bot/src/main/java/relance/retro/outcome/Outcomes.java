package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.kit.Turn;
import relance.retro.board.StickyStore;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroPseudonyms;
import relance.retro.theme.Themes;

/// What retros come to: who may say what of it, and when.
public final class Outcomes {
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final CommitmentStore commitments = new CommitmentStore();
    private final RotiStore roti = new RotiStore();
    private final CommitmentAnswers answers;
    private final Improvement improvement;
    private final Overviews overviews;

    public Outcomes(
            RetroAccess access,
            RetroPseudonyms pseudonyms,
            StickyStore stickies,
            Themes themes,
            Settle settle) {
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.answers = new CommitmentAnswers(access, commitments, settle);
        this.improvement = new Improvement(access, commitments);
        this.overviews = new Overviews(stickies, themes, commitments, roti);
    }

    public CommitmentStore commitments() {
        return commitments;
    }

    public RotiStore roti() {
        return roti;
    }

    public Overviews overviews() {
        return overviews;
    }

    public Reply handle(Interaction it, OutcomeCommand command) {
        return switch (command) {
            case OutcomeCommand.Answer(var retro) ->
                    access.during(it, retro, Phase.ACTIONS, answers::form);
            case OutcomeCommand.Answered(var retro) ->
                    access.during(it, retro, Phase.ACTIONS, answers::answer);
            case OutcomeCommand.Improve(var retro) -> access.leading(it, retro, improvement::form);
            case OutcomeCommand.Improved(var retro) -> access.leading(it, retro, improvement::name);
            case OutcomeCommand.Rate(var retro, var given) ->
                    access.during(it, retro, Phase.CLOSE, turn -> rate(turn, given));
            case OutcomeCommand.Look(var retro, var page) ->
                    access.in(it, retro, turn -> facts(turn, page));
            case OutcomeCommand.Export(var retro, var page) ->
                    access.in(it, retro, turn -> export(turn, page));
        };
    }

    private Reply rate(Turn<Retro> turn, int given) {
        var retro = turn.thing();
        if (given < Roti.LEAST || given > Roti.MOST) {
            return RetroAnswers.unknown();
        }
        var voter = pseudonyms.roti(turn.handle(), retro, turn.actor());
        roti.set(turn.handle(), retro.id(), voter, given);
        access.kit().outbox().repaint(turn.handle(), retro.id().subject());
        return Reply.whisper(said("retro.roti.noted").with("roti", given));
    }

    /// What became of the place's actions, one by one.
    private Reply facts(Turn<Retro> turn, int page) {
        return overviews
                .facts(turn.handle(), turn.thing())
                .<Reply>map(f -> new Reply.Whisper(FactsCard.page(turn.thing(), f, page)))
                .orElseGet(() -> Reply.whisper(said("retro.facts.none")));
    }

    /// The whole of an ended retro, for whoever is in its place.
    private Reply export(Turn<Retro> turn, int page) {
        return turn.thing().open()
                ? RetroAnswers.late(turn.thing())
                : new Reply.Whisper(overviews.export(turn.handle(), turn.thing(), page));
    }
}
