package relance.config;

/// A value that must not be shown: whoever prints it, or what holds it, prints dots.
public record Secret(String value) {
    @Override
    public String toString() {
        return "•••";
    }
}
