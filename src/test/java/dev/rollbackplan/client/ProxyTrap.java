package dev.rollbackplan.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that forwards nothing and records its requests. All requests to other hosts than loopback come to it. */
final class ProxyTrap implements AutoCloseable {

    private final ServerSocket server;
    private final List<String> caught = new CopyOnWriteArrayList<>();

    private ProxyTrap(ServerSocket server) {
        this.server = server;
    }

    static ProxyTrap open() throws IOException {
        ProxyTrap trap = new ProxyTrap(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(trap::serve);
        thread.setDaemon(true);
        thread.start();
        return trap;
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** Returns the first line of every request. */
    List<String> caught() {
        return List.copyOf(caught);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                caught.add(String.valueOf(
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                                .readLine()));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
