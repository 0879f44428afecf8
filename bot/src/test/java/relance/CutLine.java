package relance;

import org.postgresql.ds.PGSimpleDataSource;

import relance.db.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a PostgreSQL server that can be cut and mended.
final class CutLine implements AutoCloseable {
    private final PGSimpleDataSource source;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutLine(PGSimpleDataSource source) throws IOException {
        this.source = source;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// The database at the other end.
    Database database() {
        var url =
                source.getURL()
                        .replace(":" + source.getPortNumbers()[0], ":" + door.getLocalPort());
        return Database.open(url, source.getUser(), source.getPassword(), 8);
    }

    void cut() {
        cut = true;
        open.forEach(CutLine::hangUp);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (cut) {
                    hangUp(near);
                    continue;
                }
                var far = new Socket(source.getServerNames()[0], source.getPortNumbers()[0]);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The line is cut; whoever reads from it notices.
        }
        hangUp(from);
        hangUp(to);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
