package relance.retro.begin;

import relance.chat.Text;
import relance.retro.model.Format;

import java.util.List;
import java.util.Optional;

/// A retro as somebody typed or filled it in, not checked yet.
///
/// @param columns typed ones
/// @param until when the stickies are due, in words; empty for the default
/// @param minutes of a live phase's timer, days of a later phase, dots: as typed
/// @param stray what was typed and not understood
record RetroDraft(
        String title,
        Format format,
        List<String> columns,
        boolean anonymous,
        boolean live,
        String until,
        String minutes,
        String days,
        String dots,
        boolean onActions,
        Optional<Text> stray) {
    RetroDraft {
        title = title.replace("\u0000", "").strip();
        columns = columns.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
