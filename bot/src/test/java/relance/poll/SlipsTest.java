package relance.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.toolbox.Slips;

/// Slips: the same for the same person on the same question, and telling nothing without the key.
class SlipsTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final PollId LUNCH = new PollId(TEAM, 1);
    private static final PersonId ANA = new PersonId(TEAM, 1);
    private static final PersonId BEN = new PersonId(TEAM, 2);

    private final Slips slips = new Slips(new byte[32], "");

    @Test
    void a_person_has_one_slip_per_question() {
        var opened = slips.open(LUNCH, slips.newKey(LUNCH));
        assertThat(opened.slip(1, ANA)).hasSize(64).isEqualTo(opened.slip(1, ANA));
        assertThat(opened.slip(1, ANA)).isNotEqualTo(opened.slip(2, ANA));
        assertThat(opened.slip(1, ANA)).isNotEqualTo(opened.slip(1, BEN));
    }

    @Test
    void a_key_sealed_for_one_kind_of_thing_opens_for_no_other() {
        var sealed = slips.newKey(LUNCH);
        assertThatThrownBy(() -> new Slips(new byte[32], "retro").open(LUNCH, sealed))
                .hasMessageContaining("another server key");
    }

    @Test
    void another_poll_gives_another_slip() {
        var one = slips.open(LUNCH, slips.newKey(LUNCH));
        var other = slips.open(LUNCH, slips.newKey(LUNCH));
        assertThat(one.slip(1, ANA)).isNotEqualTo(other.slip(1, ANA));
    }

    @Test
    void a_sealed_key_opens_with_its_server_key_and_in_its_own_row_alone() {
        var sealed = slips.newKey(LUNCH);
        var key = new byte[32];
        key[0] = 1;
        assertThatThrownBy(() -> new Slips(key, "").open(LUNCH, sealed))
                .hasMessageContaining("another server key");
        assertThatThrownBy(() -> slips.open(new PollId(TEAM, 2), sealed))
                .hasMessageContaining("PollId 2");
    }
}
