package relance.retro;

import relance.chat.Text;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A group of cards.
///
/// @param dots how many it got, once they are counted
/// @param cards how many there are in it
/// @param until when the time to talk about it is up
record Theme(
        ThemeId id,
        RetroId retro,
        String title,
        State state,
        int dots,
        int cards,
        Optional<Instant> until) {
    static final int LONGEST_TITLE = 200;

    enum State {
        OPEN,
        /// Being talked about.
        TALKED,
        DISCUSSED,
        /// For next time.
        PARKED,
        /// Came back in a later retro.
        RETURNED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    Text text() {
        return Text.typed(title, id.workspace());
    }
}
