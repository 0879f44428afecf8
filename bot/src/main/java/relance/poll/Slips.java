package relance.poll;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;

import relance.chat.PersonId;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys under which anonymous ballots are kept, and the slips made with them.
///
/// A poll's key is 32 random bytes, sealed by the server key that never enters the database; it is
/// deleted when the poll closes, and with it every way from a slip to a person.
final class Slips {
    private static final int KEY_BYTES = 32;

    private final AesGcmJce seal;

    /// Takes the server key: 32 bytes.
    Slips(byte[] serverKey) {
        try {
            this.seal = new AesGcmJce(serverKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the server key must be 32 bytes", e);
        }
    }

    /// A new sealed key for this poll.
    byte[] newKey(PollId poll) {
        try {
            return seal.encrypt(Random.randBytes(KEY_BYTES), identity(poll));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a poll key could not be sealed", e);
        }
    }

    /// The poll's key opened, for as long as the slips of one transaction take.
    Opened open(PollId poll, byte[] sealed) {
        try {
            return new Opened(poll, seal.decrypt(sealed, identity(poll)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "poll "
                            + poll.number()
                            + " was sealed with another server key; start with the key it was made"
                            + " under",
                    e);
        }
    }

    record Opened(PollId poll, byte[] key) {
        /// HMAC-SHA256(poll key, workspace ‖ poll ‖ question ‖ person) in hex.
        String slip(int question, PersonId person) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var message = ByteBuffer.allocate(4 * Long.BYTES);
                message.putLong(poll.workspace().value()).putLong(poll.number());
                message.putLong(question).putLong(person.number());
                return HexFormat.of().formatHex(mac.doFinal(message.array()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has HmacSHA256", e);
            }
        }
    }

    /// Ties the sealed key to its row, so that it opens nowhere else.
    private static byte[] identity(PollId poll) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(poll.workspace().value())
                .putLong(poll.number())
                .array();
    }
}
