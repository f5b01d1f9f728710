package candour.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The page at {@code /}: what is where. Plain HTML without scripts or anything fetched from elsewhere. */
final class StartPage implements HttpHandler {
    private final LocalPorts ports;
    private final boolean settableClock;

    StartPage(LocalPorts ports, boolean settableClock) {
        this.ports = ports;
        this.settableClock = settableClock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/")) {
            Answers.text(exchange, 200, "text/html; charset=utf-8", page());
        } else {
            Answers.problem(exchange, 404, "Nothing here. The start page is at /.");
        }
    }

    private String page() {
        var rows = new StringBuilder();
        for (var service : Service.values()) {
            rows.append("""
                    <tr><th scope="row">%s</th><td><a href="%s/q/swagger-ui/">try the API</a></td>
                    <td><a href="/%s/q/openapi">OpenAPI</a></td><td><a href="/%s/q/health">health</a></td>
                    <td>/%s/v1/… or port %d</td></tr>
                    """.formatted(
                            service.module(),
                            ports.url(service),
                            service.shortName(),
                            service.shortName(),
                            service.shortName(),
                            ports.of(service)));
        }
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Candour</title>
                <style>body{font:1.1rem/1.6 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}
                td,th{padding:.2rem .8rem .2rem 0;text-align:left}</style></head>
                <body><main><h1>Candour</h1>
                <p>The system of record for safeguarding reviews, running on this machine only. Every person in it is invented.</p>
                <table><caption>Four services, one address</caption>%s</table>
                <h2>Tokens</h2>
                <p><code>deploy/token chair</code> prints one; <a href="/issuer/people">everybody there is</a>.
                The issuer behind it asks for no password and is for development only.</p>
                <p>The clock is %s.</p></main></body></html>
                """.formatted(rows, settableClock ? "settable: <code>PUT /dev/clock</code>" : "the system's");
    }
}
