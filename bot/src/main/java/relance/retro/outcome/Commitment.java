package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.OneLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/// An action as a retro sees it: one that was agreed on in an earlier one, or in this one.
///
/// @param owner who carries it, or is asked to
/// @param answer what was said of it in this retro
/// @param facts how often it was put off, declined, handed over, stuck, and what on: never by whom
public record Commitment(
        WorkspaceId workspace,
        long action,
        String what,
        Optional<PersonId> owner,
        String state,
        Optional<Answer> answer,
        String why,
        SortedMap<String, Integer> facts) {

    public enum Answer {
        DONE,
        STILL,
        DROP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Answer> of(String word) {
            return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
        }
    }

    /// The same, with what somebody says of it.
    Commitment answered(Answer given, String because) {
        return new Commitment(
                workspace, action, what, owner, state, Optional.of(given), because, facts);
    }

    boolean isOf(PersonId person) {
        return owner.filter(person::equals).isPresent();
    }

    public boolean answered() {
        return answer.isPresent();
    }

    Text name() {
        return OneLine.of(what, workspace);
    }

    /// In one line: what, by whom, how it stands.
    public Text line() {
        return about("retro.commitment.line", "retro.commitment.line.nobody")
                .with("state", said("retro.state." + state.replace('_', '.')));
    }

    /// What was said of it, or how it stands and what happened to it meanwhile.
    public Text answerLine() {
        return answer.map(this::givenLine).orElseGet(this::factLine);
    }

    private Text givenLine(Answer given) {
        var line =
                about("retro.commitment.said", "retro.commitment.said.nobody")
                        .with("answer", said("retro.answer." + given.word()));
        return why.isEmpty()
                ? line
                : said("retro.commitment.said.why")
                        .with("said", line)
                        .with("why", OneLine.of(why, workspace));
    }

    /// How it stands and what happened to it meanwhile.
    Text factLine() {
        if (facts.isEmpty()) {
            return line();
        }
        var each = new ArrayList<Text>();
        facts.forEach((kind, count) -> each.add(said("retro.fact." + kind).with("count", count)));
        return said("retro.commitment.facts")
                .with("line", line())
                .with("facts", Text.join(", ", each));
    }

    private Text about(String key, String nobodysKey) {
        var strong = Text.strong(name());
        return owner.map(person -> said(key).with("person", Text.mention(person)))
                .orElseGet(() -> said(nobodysKey))
                .with("what", strong);
    }
}
