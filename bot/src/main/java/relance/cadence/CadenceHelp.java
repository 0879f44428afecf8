package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// What somebody can do about reminders.
final class CadenceHelp {
    private static final ActionRef MUTED = new CadenceCommand.ShowMuted().ref();
    private static final ActionRef STOP = new CadenceCommand.Stop().ref();

    static final Help HELP =
            new Help(
                    List.of(),
                    Entry.of(Purpose.SETTING)
                            .pressed(new Button.Do(said("cadence.help.muted"), MUTED)),
                    Entry.of(Purpose.SETTING)
                            .pressed(
                                    new Button.Do(said("cadence.help.stop"), STOP)
                                            .confirmed(said("cadence.help.stop.sure"))));

    private CadenceHelp() {}
}
