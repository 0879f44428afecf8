package relance.kit;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;

import relance.chat.Id;
import relance.chat.PersonId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys under which anonymous answers are kept, and the pseudonyms made with them.
///
/// A thing's key (a poll's, a retro's) is 32 random bytes, sealed by the server key that never
/// enters the database; it is deleted when the thing closes, and with it every way from a slip to a
/// person.
public final class Pseudonyms {
    private static final int KEY_BYTES = 32;

    private final AesGcmJce seal;
    private final byte[] kind;
    private final byte[] passes;

    /// Takes the server key, 32 bytes, and the kind of things whose keys are sealed: a key sealed
    /// for one kind opens for no other. Polls have no word for theirs, since they were first.
    public Pseudonyms(byte[] serverKey, String kind) {
        this.kind = kind.getBytes(StandardCharsets.UTF_8);
        try {
            this.seal = new AesGcmJce(serverKey);
            this.passes =
                    mac(serverKey, ("relance: passes " + kind).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the server key must be 32 bytes", e);
        }
    }

    /// A new sealed key for this thing.
    public byte[] newKey(Id thing) {
        try {
            return seal.encrypt(Random.randBytes(KEY_BYTES), identity(thing));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be sealed", e);
        }
    }

    /// The thing's key opened, for as long as the pseudonyms of one transaction take.
    public Opened open(Id thing, byte[] sealed) {
        try {
            return new Opened(thing, seal.decrypt(sealed, identity(thing)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    thing.getClass().getSimpleName()
                            + " "
                            + thing.number()
                            + " was sealed with another server key; start with the key it was made"
                            + " under",
                    e);
        }
    }

    public record Opened(Id thing, byte[] key) {
        /// HMAC-SHA256(key, workspace ‖ thing ‖ question ‖ person) in hex.
        public String slip(int question, PersonId person) {
            try {
                return HexFormat.of().formatHex(mac(key, message(thing, question, person)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has HmacSHA256", e);
            }
        }
    }

    /// A word that only this server can say, for one person, one thing and one hour. It is nowhere
    /// kept.
    String pass(Id thing, PersonId person, long hour) {
        try {
            return HexFormat.of().formatHex(mac(passes, message(thing, hour, person)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] message(Id thing, long about, PersonId person) {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(thing.workspace().value())
                .putLong(thing.number())
                .putLong(about)
                .putLong(person.number())
                .array();
    }

    private static byte[] mac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    /// Ties the sealed key to its row, so that it opens nowhere else.
    private byte[] identity(Id thing) {
        return ByteBuffer.allocate(2 * Long.BYTES + kind.length)
                .putLong(thing.workspace().value())
                .putLong(thing.number())
                .put(kind)
                .array();
    }
}
