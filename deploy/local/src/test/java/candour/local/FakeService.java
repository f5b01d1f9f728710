package candour.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Stands where a service would stand, so that the launcher can be tried by itself. Needs the JDK and nothing else. */
public final class FakeService {
    private FakeService() {}

    public static void main(String... arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var client = System.getenv("CANDOUR_CLIENT_ID");
                var said = client + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body;
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port + "/v1/made");
                exchange.getResponseHeaders().add("Link", "</v1/next?after=1>; rel=next");
                exchange.getResponseHeaders()
                        .add("X-Pid", String.valueOf(ProcessHandle.current().pid()));
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.createContext("/v1/live", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                for (var line : new String[] {"data: first\n\n", "data: second\n\n"}) {
                    exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    Thread.sleep(1500);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }
}
