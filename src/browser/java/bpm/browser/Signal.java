package bpm.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way between a phone and the server, which a test can cut: a browser's own offline mode spares its workers. */
final class Signal implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean lost;

    Signal(String server) throws IOException {
        this.server = URI.create(server);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    void lost() {
        lost = true;
        open.forEach(Signal::shut);
    }

    void back() {
        lost = false;
    }

    @Override
    public void close() throws IOException {
        lost();
        door.close();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                if (lost) {
                    phone.close();
                } else {
                    join(phone, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException e) {
                // the test is over, or the server is
            }
        }
    }

    private void join(Socket phone, Socket host) {
        open.add(phone);
        open.add(host);
        Thread.startVirtualThread(() -> pass(phone, host));
        Thread.startVirtualThread(() -> pass(host, phone));
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is shut
        }
    }
}
