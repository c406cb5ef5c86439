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

/** A proxy that lets nothing through and remembers who was asked for: whatever leaves loopback would come to it. */
final class ProxyTrap implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> caught = new CopyOnWriteArrayList<>();

    private ProxyTrap(ServerSocket door) {
        this.door = door;
    }

    static ProxyTrap open() throws IOException {
        ProxyTrap trap = new ProxyTrap(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
        Thread keeper = new Thread(trap::keep);
        keeper.setDaemon(true);
        keeper.start();
        return trap;
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** The first line of every request. */
    List<String> caught() {
        return List.copyOf(caught);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void keep() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                caught.add(String.valueOf(
                        new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))
                                .readLine()));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
