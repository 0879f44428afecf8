package relance.retro.board;

import static relance.chat.Text.said;

import relance.chat.Form;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.retro.model.Retro;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroPseudonyms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writing stickies, and changing and withdrawing one's own.
///
/// A sticky's number is drawn when its form opens, so that a form sent twice is one sticky and no
/// mark of its delivery has to be kept beside it.
final class OwnStickies {
    private static final int MOST = 2_000;

    private final Kit kit;
    private final StickyStore stickies;
    private final RetroPseudonyms pseudonyms;
    private final Breakouts breakouts;

    OwnStickies(Kit kit, StickyStore stickies, RetroPseudonyms pseudonyms, Breakouts breakouts) {
        this.kit = kit;
        this.stickies = stickies;
        this.pseudonyms = pseudonyms;
        this.breakouts = breakouts;
    }

    Reply write(Turn<Retro> turn) {
        return new Reply.Open(StickyForm.blank(turn.thing(), stickies.draw()));
    }

    Reply edit(Turn<Retro> turn, long number) {
        return mine(turn).stream()
                .filter(sticky -> sticky.number() == number)
                .findFirst()
                .<Reply>map(sticky -> new Reply.Open(StickyForm.changing(turn.thing(), sticky)))
                .orElseGet(OwnStickies::gone);
    }

    private static Reply gone() {
        return Reply.whisper(said("retro.sticky.gone"));
    }

    /// What came too late is given back.
    Reply put(Turn<Retro> turn, long number) {
        var typed = typed(turn, number);
        var refusal = refusal(turn, typed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var problem = problem(turn, typed);
        if (problem.isPresent()) {
            return wrong(StickyForm.again(turn.thing(), typed), problem.get());
        }
        return keep(turn, typed)
                ? new Reply.Whisper(MyStickies.noted(turn.thing(), mine(turn)))
                : gone();
    }

    /// As [#put]; what is emptied is withdrawn.
    Reply change(Turn<Retro> turn, long number) {
        var typed = typed(turn, number);
        var refusal = refusal(turn, typed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (typed.words().isEmpty()) {
            return withdraw(turn, number, "retro.sticky.emptied");
        }
        var problem = problem(turn, typed);
        if (problem.isPresent()) {
            return wrong(StickyForm.changing(turn.thing(), typed), problem.get());
        }
        return keep(turn, typed)
                ? new Reply.Replace(MyStickies.of(turn.thing(), mine(turn), 0))
                : gone();
    }

    private static Sticky typed(Turn<Retro> turn, long number) {
        return new Sticky(
                turn.workspace(),
                number,
                Optional.empty(),
                StickyForm.column(turn.values()),
                StickyForm.typed(turn.values()),
                Optional.empty());
    }

    private static Optional<Reply> refusal(Turn<Retro> turn, Sticky typed) {
        var retro = turn.thing();
        if (!retro.writes()) {
            return Optional.of(RetroAnswers.lateSticky(retro, typed.words()));
        }
        return retro.takesPart(turn.actor())
                ? Optional.empty()
                : Optional.of(RetroAnswers.abstains());
    }

    private Optional<Text> problem(Turn<Retro> turn, Sticky typed) {
        var words = StickyForm.problem(typed.words());
        if (words.isPresent()) {
            return words;
        }
        if (typed.columnNumber() >= turn.thing().columns().size()) {
            return Optional.of(said("retro.problem.column"));
        }
        return stickies.count(turn.handle(), turn.thing().id()).stickies() < MOST
                ? Optional.empty()
                : Optional.of(said("retro.problem.stickies.many"));
    }

    private static Reply wrong(Form form, Text problem) {
        return new Reply.Invalid(form, Map.of(StickyForm.WORDS, problem));
    }

    private boolean keep(Turn<Retro> turn, Sticky typed) {
        boolean kept =
                stickies.put(
                        turn.handle(),
                        turn.thing().id(),
                        typed.number(),
                        author(turn),
                        typed.columnNumber(),
                        typed.words());
        if (kept) {
            changed(turn);
        }
        return kept;
    }

    private void changed(Turn<Retro> turn) {
        kit.outbox().repaint(turn.handle(), turn.thing().id().subject());
        breakouts.changed(turn);
    }

    Reply list(Turn<Retro> turn, int page) {
        return new Reply.Whisper(MyStickies.of(turn.thing(), mine(turn), page));
    }

    Reply withdraw(Turn<Retro> turn, long number) {
        return withdraw(turn, number, "retro.sticky.withdrawn");
    }

    private Reply withdraw(Turn<Retro> turn, long number, String news) {
        stickies.withdraw(turn.handle(), turn.thing().id(), number, author(turn));
        changed(turn);
        return new Reply.Replace(
                MyStickies.of(turn.thing(), mine(turn), 0, Optional.of(said(news))));
    }

    private List<Sticky> mine(Turn<Retro> turn) {
        return stickies.by(turn.handle(), turn.thing().id(), author(turn));
    }

    /// Under what name stickies are kept: one's own, or one's breakout's.
    private String author(Turn<Retro> turn) {
        return turn.thing().phase().inBreakouts()
                ? breakouts.of(turn).author()
                : pseudonyms.author(turn.handle(), turn.thing(), turn.actor());
    }
}
