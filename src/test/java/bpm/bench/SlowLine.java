package bpm.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a database that can be slow, or go dead without a word, as a cable that is pulled does. */
final class SlowLine implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int behind;
    private volatile long delay;
    private volatile boolean dead;

    SlowLine(int behind) throws IOException {
        this.behind = behind;
        Thread.ofVirtual().start(this::takeIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Each piece takes so long on its way. */
    void delay(long millis) {
        delay = millis;
    }

    /** Nothing passes any more, and nobody is told. */
    void pull() {
        dead = true;
    }

    /** The cable is back; what was on its way is lost. */
    void mend() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        sockets.clear();
        dead = false;
        delay = 0;
    }

    private void takeIn() {
        try {
            while (true) {
                var one = door.accept();
                var other = new Socket(InetAddress.getLoopbackAddress(), behind);
                sockets.add(one);
                sockets.add(other);
                Thread.ofVirtual().start(() -> pass(one, other));
                Thread.ofVirtual().start(() -> pass(other, one));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var piece = new byte[65536];
            for (int many = in.read(piece); many >= 0; many = in.read(piece)) {
                Thread.sleep(delay);
                if (!dead) {
                    out.write(piece, 0, many);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // one side is gone, so the other goes
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        mend();
    }
}
