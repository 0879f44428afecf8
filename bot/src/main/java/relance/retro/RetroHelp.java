package relance.retro;

import static relance.chat.Text.said;

import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// What retros are good for, and how to begin one.
final class RetroHelp {
    static final Help HELP =
            new Help(
                    List.of(),
                    Entry.of(Purpose.START)
                            .written(said("retro.help.new"), said("retro.help.new.why")));

    private RetroHelp() {}
}
