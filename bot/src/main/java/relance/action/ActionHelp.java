package relance.action;

import static relance.chat.Text.said;

import relance.action.model.ActionCommand;
import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// What actions are good for, and how to begin one.
final class ActionHelp {
    private static final ActionRef NEW = new ActionCommand.Type().ref();

    static final Help HELP =
            new Help(
                    List.of(said("action.help.agree"), said("action.help.follow")),
                    Entry.of(Purpose.START)
                            .written(said("action.help.new"), said("action.help.new.why"))
                            .pressed(new Button.Opens(said("action.help.start"), NEW)),
                    Entry.of(Purpose.LOOK)
                            .written(said("action.help.mine"), said("action.help.mine.why")));

    private ActionHelp() {}
}
