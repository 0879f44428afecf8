package relance.kit;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.text.Characters;

/// What was typed and cannot be done as it is, given back to whoever typed it: with what is wrong,
/// and a button to the form filled with it.
///
/// A feature says it in its own words: `refused`, `refused.quote` and `refused.fix` under its name,
/// and opens a kept draft with `form`.
public final class Refusal {
    private static final int QUOTED = 500;

    private Refusal() {}

    public static Reply of(String feature, Text problem, String words, long draft) {
        var key = feature + ".refused";
        return new Reply.Whisper(
                Card.saying(Text.said(key).with("problem", problem))
                        .with(
                                new Node.Note(
                                        Text.said(key + ".quote")
                                                .with("words", Characters.cut(words, QUOTED))),
                                new Node.Buttons(
                                        new Button.Opens(
                                                        Text.said(key + ".fix"),
                                                        ActionRef.of(feature, "form", draft))
                                                .primary())));
    }
}
