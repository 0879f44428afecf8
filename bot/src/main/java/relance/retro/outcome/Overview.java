package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Text;
import relance.retro.model.Retro;
import relance.retro.theme.Theme;

import java.util.List;
import java.util.Optional;

/// A retro and what is shown of it to everyone: counts, never who.
///
/// @param stickies how many there are
/// @param writers from how many people
/// @param voters how many have put dots
/// @param themes those with the most dots first, once they are counted
/// @param commitments what it opened with
/// @param agreed what came out
/// @param rotiAnswers how many have said whether it was worth it
/// @param roti what they said, once it has ended
/// @param facts of the place's actions, when it looks at them
public record Overview(
        Retro retro,
        int stickies,
        int writers,
        int voters,
        List<Theme> themes,
        List<Commitment> commitments,
        List<Commitment> agreed,
        int rotiAnswers,
        Optional<Roti> roti,
        Optional<Facts> facts) {
    public Overview {
        themes = List.copyOf(themes);
        commitments = List.copyOf(commitments);
        agreed = List.copyOf(agreed);
    }

    /// How many stickies, from how many people.
    public Text stickyCount() {
        return said("retro.count.stickies").with("stickies", stickies).with("writers", writers);
    }

    public Text themeCount() {
        return said("retro.count.themes").with("count", themes.size());
    }

    public List<Text> agreedLines() {
        return agreed.stream().map(this::agreed).toList();
    }

    private Text agreed(Commitment one) {
        boolean named = retro.improvement().filter(action -> action == one.action()).isPresent();
        return named ? said("retro.improvement").with("line", one.line()) : one.line();
    }

    public List<Text> commitmentLines() {
        return commitments.stream().map(Commitment::answerLine).toList();
    }

    List<Text> themeLines(Theme.State state) {
        return themes.stream().filter(t -> t.state() == state).map(Theme::line).toList();
    }
}
