package relance.lookalike;

import java.security.SecureRandom;

/// Unguessable texts for triggers, response addresses and the page.
public final class Secrets {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /// Letters and digits, this many, from a secure source.
    public static String token(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
