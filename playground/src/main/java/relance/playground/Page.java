package relance.playground;

import java.net.URI;

/// The page and its own small protocol with the browser.
final class Page {
    private final Edge edge;
    private final Happenings happenings;
    private final Agenda agenda;
    private final URI address;

    Page(Edge edge, Happenings happenings, Agenda agenda, URI address) {
        this.edge = edge;
        this.happenings = happenings;
        this.agenda = agenda;
        this.address = address;
    }

    void mount(LocalServer server) {}
}
