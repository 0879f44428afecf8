package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import relance.chat.ActionRef;
import relance.chat.WorkspaceId;

import java.util.List;

class CadenceCommandTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final NudgeId NUDGE = new NudgeId(WORKSPACE, 7);

    static final List<CadenceCommand> COMMANDS =
            List.of(
                    new CadenceCommand.ShowCadence(),
                    new CadenceCommand.KeepCadence(),
                    new CadenceCommand.Why(NUDGE),
                    new CadenceCommand.Later(NUDGE),
                    new CadenceCommand.PutOff(NUDGE),
                    new CadenceCommand.Mute(NUDGE, 2),
                    new CadenceCommand.Unmute(NUDGE, 2),
                    new CadenceCommand.ShowMuted(),
                    new CadenceCommand.Listen(new Thing("poll", 3)),
                    new CadenceCommand.Stop(),
                    new CadenceCommand.Start());

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void what_a_button_carries_reads_as_the_same_command(CadenceCommand command) {
        var carried = ActionRef.decode(command.ref().encode()).orElseThrow();
        assertThat(CadenceCommand.decode(WORKSPACE, carried)).contains(command);
    }
}
