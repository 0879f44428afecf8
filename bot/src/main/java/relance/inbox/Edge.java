package relance.inbox;

import jakarta.servlet.http.HttpServlet;

import relance.outbox.Carrier;

/// A platform, both ways: the one face by which the rest of the program knows it.
public interface Edge extends AutoCloseable {
    /// What makes an edge; whoever runs the program has set what it needs.
    interface Opening {
        Edge open(EdgeContext context);
    }

    /// In lower case, as its settings and `/health` name it.
    String name();

    /// Where the platform calls.
    String path();

    /// Takes those calls.
    HttpServlet servlet();

    Carrier carrier();

    /// Whether the platform answers us, so that everything can be answered.
    boolean connected();

    void start();

    /// Lets what is under way finish, then stops.
    @Override
    void close();
}
