package relance.status;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// How to ask for status.
final class StatusHelp {
    private static final Button OPEN =
            new Button.Do(said("status.help.open"), new StatusCommand.Show().ref());

    private static final Entry STATUS =
            Entry.of(Purpose.LOOK)
                    .written(said("status.help"), said("status.help.why"))
                    .pressed(OPEN);

    static final Help HELP = new Help(List.of(), STATUS);

    private StatusHelp() {}
}
