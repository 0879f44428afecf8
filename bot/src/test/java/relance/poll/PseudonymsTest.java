package relance.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.kit.Pseudonyms;

/// Pseudonyms: the same for the same person on the same question, and telling nothing without the
/// key.
class PseudonymsTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final PollId LUNCH = new PollId(TEAM, 1);
    private static final PersonId ANA = new PersonId(TEAM, 1);
    private static final PersonId BEN = new PersonId(TEAM, 2);

    private final Pseudonyms pseudonyms = new Pseudonyms(new byte[32], "");

    @Test
    void a_person_has_one_slip_per_question() {
        var opened = pseudonyms.open(LUNCH, pseudonyms.newKey(LUNCH));
        assertThat(opened.slip(1, ANA)).hasSize(64).isEqualTo(opened.slip(1, ANA));
        assertThat(opened.slip(1, ANA)).isNotEqualTo(opened.slip(2, ANA));
        assertThat(opened.slip(1, ANA)).isNotEqualTo(opened.slip(1, BEN));
    }

    @Test
    void a_key_sealed_for_one_kind_of_thing_opens_for_no_other() {
        var sealed = pseudonyms.newKey(LUNCH);
        assertThatThrownBy(() -> new Pseudonyms(new byte[32], "retro").open(LUNCH, sealed))
                .hasMessageContaining("another server key");
    }

    @Test
    void another_poll_gives_another_slip() {
        var one = pseudonyms.open(LUNCH, pseudonyms.newKey(LUNCH));
        var other = pseudonyms.open(LUNCH, pseudonyms.newKey(LUNCH));
        assertThat(one.slip(1, ANA)).isNotEqualTo(other.slip(1, ANA));
    }

    @Test
    void a_sealed_key_opens_with_its_server_key_and_in_its_own_row_alone() {
        var sealed = pseudonyms.newKey(LUNCH);
        var key = new byte[32];
        key[0] = 1;
        assertThatThrownBy(() -> new Pseudonyms(key, "").open(LUNCH, sealed))
                .hasMessageContaining("another server key");
        assertThatThrownBy(() -> pseudonyms.open(new PollId(TEAM, 2), sealed))
                .hasMessageContaining("PollId 2");
    }
}
