package relance.retro.model;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Pseudonyms;

/// Under what name a person's stickies, dots and ROTI are kept: their number in a named retro, a
/// pseudonym in an anonymous one. A ROTI is always under a pseudonym.
public final class RetroPseudonyms {
    private static final int STICKIES = 1;
    private static final int DOTS = 2;
    private static final int ROTI = 3;

    private final Pseudonyms pseudonyms;

    public RetroPseudonyms(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// A new key instead of the one there was: what was kept under that one is nobody's any more.
    public void newKey(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro set sealed_key = :key
                        where workspace = :workspace and id = :number
                        """)
                .bindMethods(id)
                .bind("key", pseudonyms.newKey(id))
                .execute();
    }

    public String author(Handle handle, Retro retro, PersonId person) {
        return name(handle, retro, STICKIES, person);
    }

    public String voter(Handle handle, Retro retro, PersonId person) {
        return name(handle, retro, DOTS, person);
    }

    public String roti(Handle handle, Retro retro, PersonId person) {
        return pseudonym(handle, retro, ROTI, person);
    }

    private String name(Handle handle, Retro retro, int question, PersonId person) {
        return retro.anonymous()
                ? pseudonym(handle, retro, question, person)
                : Long.toString(person.number());
    }

    private String pseudonym(Handle handle, Retro retro, int question, PersonId person) {
        var sealed =
                handle.createQuery(
                                "select sealed_key from retro"
                                        + " where workspace = :workspace and id = :number")
                        .bindMethods(retro.id())
                        .mapTo(byte[].class)
                        .one();
        return pseudonyms.open(retro.id(), sealed).slip(question, person);
    }
}
