package relance.poll;

import static relance.chat.Text.said;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// What polls are good for, and how to begin one.
final class PollHelp {
    private static final ActionRef NEW = new PollCommand.Type().ref();

    static final Help HELP =
            new Help(
                    List.of(said("poll.help.ask")),
                    Entry.of(Purpose.START)
                            .written(said("poll.help.new"), said("poll.help.new.why"))
                            .pressed(new Button.Opens(said("poll.help.start"), NEW)));

    private PollHelp() {}
}
