package bpm.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One phone's connection that stays open between its posts, with as little work for this side as can be. */
final class KeptLine implements AutoCloseable {

    private final Socket socket = new Socket();
    private final InputStream in;

    KeptLine(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        in = new BufferedInputStream(socket.getInputStream(), 2048);
    }

    /** Sends a sheet and gives the status of the answer back. */
    int post(Hall.Sheet sheet) throws IOException {
        var body = sheet.body();
        var head = ("POST /q/" + sheet.code() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        socket.getOutputStream().write(all);
        return answer();
    }

    /** Reads a page of somebody who has the cookies, and gives the status of the answer back. */
    int get(String path, String cookies) throws IOException {
        var head =
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookies + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean inPieces = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            inPieces |= line.equalsIgnoreCase("Transfer-Encoding: chunked");
        }
        in.skipNBytes(length);
        while (inPieces) {
            int piece = Integer.parseInt(line(), 16);
            in.skipNBytes(piece + 2L); // and the end of its line
            inPieces = piece > 0;
        }
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
