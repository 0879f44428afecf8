package relance.teams.api;

import java.util.Optional;

/// What proves to the Connector who we are.
public interface Bearer {
    /// For a look-alike on this machine, which asks for no proof: no header is sent.
    Bearer NONE =
            new Bearer() {
                @Override
                public Optional<String> bearer() {
                    return Optional.of("");
                }

                @Override
                public void refused(String bearer) {}
            };

    /// The token to send; empty when none can be had now.
    Optional<String> bearer();

    /// The Connector does not take this one.
    void refused(String bearer);
}
