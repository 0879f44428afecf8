package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Text;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeId;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A group of stickies.
///
/// @param dots how many it got, once they are counted
/// @param stickies how many there are in it
/// @param until when the time to talk about it is up
public record Theme(
        ThemeId id,
        RetroId retro,
        String title,
        State state,
        int dots,
        int stickies,
        Optional<Instant> until) {
    static final int LONGEST_TITLE = 200;

    public enum State {
        OPEN,
        /// Being talked about.
        TALKED,
        DISCUSSED,
        /// For next time.
        PARKED,
        /// Came back in a later retro.
        RETURNED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Text text() {
        return Text.typed(title, id.workspace());
    }

    /// Its name, and how many dots and stickies it has.
    public Text line() {
        return said("retro.theme.line")
                .with("title", Text.strong(text()))
                .with("dots", dots)
                .with("stickies", stickies);
    }

    /// As [#line], and how far it has come.
    public Text stateLine() {
        return said("retro.theme." + state.word()).with("line", line());
    }

    /// To choose it in a form.
    Field.Option option() {
        return option(Long.toString(id.number()), text(), stickies);
    }

    static Field.Option option(String value, Text title, int stickies) {
        return new Field.Option(
                value, said("retro.theme.option").with("title", title).with("stickies", stickies));
    }
}
