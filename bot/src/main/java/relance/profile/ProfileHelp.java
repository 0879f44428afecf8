package relance.profile;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Help;
import relance.chat.Help.Entry;
import relance.chat.Help.Purpose;

import java.util.List;

/// What somebody can set about themselves.
final class ProfileHelp {
    private static final Button HOURS =
            new Button.Opens(said("profile.help.hours"), new ProfileCommand.ShowHours().ref());

    static final Help HELP = new Help(List.of(), Entry.of(Purpose.SETTING).pressed(HOURS));

    private ProfileHelp() {}
}
