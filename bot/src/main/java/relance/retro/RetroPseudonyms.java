package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Pseudonyms;

/// Under what name a person's cards, dots and scores are kept: their number in a named retro, a
/// slip in an anonymous one. Scores are always under pseudonyms.
final class RetroPseudonyms {
    private static final int CARDS = 1;
    private static final int DOTS = 2;
    private static final int WORTH = 3;

    private final Pseudonyms pseudonyms;

    RetroPseudonyms(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// A new key instead of the one there was: what was kept under that one is nobody's any more.
    void newKey(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro set sealed_key = :key
                        where workspace = :workspace and id = :retro
                        """)
                .bind("key", pseudonyms.newKey(id))
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    String author(Handle handle, Retro retro, PersonId person) {
        return voice(handle, retro, CARDS, person);
    }

    String voter(Handle handle, Retro retro, PersonId person) {
        return voice(handle, retro, DOTS, person);
    }

    String roti(Handle handle, Retro retro, PersonId person) {
        return slip(handle, retro, WORTH, person);
    }

    private String voice(Handle handle, Retro retro, int question, PersonId person) {
        return retro.anonymous()
                ? slip(handle, retro, question, person)
                : Long.toString(person.number());
    }

    private String slip(Handle handle, Retro retro, int question, PersonId person) {
        var sealed =
                handle.createQuery(
                                "select sealed_key from retro"
                                        + " where workspace = :workspace and id = :retro")
                        .bind("workspace", retro.id().workspace())
                        .bind("retro", retro.id())
                        .mapTo(byte[].class)
                        .one();
        return pseudonyms.open(retro.id(), sealed).slip(question, person);
    }
}
