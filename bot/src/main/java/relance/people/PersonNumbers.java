package relance.people;

import relance.chat.WorkspaceId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The number that stands for a platform's person among ours. It follows from the platform's id, so
/// that somebody of whom nothing is written yet can act under it, and has the same one afterwards.
///
/// It follows under the server key, so that a number that is left when a person is erased leads
/// nobody back to them.
public final class PersonNumbers {
    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "relance: numbers of people";

    private static final int BITS = 59;

    private final SecretKeySpec key;

    /// Takes the server key.
    public PersonNumbers(byte[] serverKey) {
        var purpose = PURPOSE.getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(mac(new SecretKeySpec(serverKey, HMAC), purpose), HMAC);
    }

    /// The first 59 bits of an HMAC over workspace and platform id: at most 18 digits, which is
    /// what a mark in a text may have.
    long of(WorkspaceId workspace, String platformId) {
        var id = platformId.getBytes(StandardCharsets.UTF_8);
        var message = ByteBuffer.allocate(Long.BYTES + id.length);
        message.putLong(workspace.value()).put(id);
        return ByteBuffer.wrap(mac(key, message.array())).getLong() >>> (Long.SIZE - BITS);
    }

    private static byte[] mac(SecretKeySpec key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
