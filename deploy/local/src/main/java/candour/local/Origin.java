package candour.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One address for everything: the start page, the four APIs under {@code /review}, {@code /family}, {@code /chronology}
 * and {@code /reporting}, the local issuer under {@code /issuer} and, if allowed, {@code /dev/clock}.
 */
final class Origin implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private Origin(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static Origin start(LocalPorts ports, IssuerEndpoints issuer, boolean settableClock) {
        // Without this, small answers wait for an acknowledgement that the other side holds back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.origin()), 512);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .executor(threads)
                    .build();
            server.setExecutor(threads);
            for (var service : Service.values()) {
                var prefix = "/" + service.shortName();
                server.createContext(
                        prefix + "/", new ReverseProxy(prefix, ports.url(service), service.module(), client));
            }
            server.createContext("/issuer/", issuer);
            server.createContext("/dev/clock", new DevClock(ports, settableClock, client));
            server.createContext("/", new StartPage(ports, settableClock));
            server.start();
            return new Origin(server, threads);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + ports.origin() + " cannot be used for the start page: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
