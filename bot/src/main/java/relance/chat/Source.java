package relance.chat;

/// The message something was made from: where it stands, a link to it, and its words.
public record Source(Address message, String link, String words) {
    public Source {
        words = words.replace("\u0000", "");
    }
}
