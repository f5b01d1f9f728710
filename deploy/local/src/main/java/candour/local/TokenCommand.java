package candour.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** {@code deploy/token PERSON [MINUTES]}: asks the running issuer for a token and prints it, alone on a line. */
public final class TokenCommand {
    private TokenCommand() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            if (arguments.length == 0) {
                throw new CannotStart("deploy/token PERSON [MINUTES]. There are: "
                        + People.ofTheDemo().names() + ".");
            }
            var minutes = arguments.length > 1 ? minutes(arguments[1]) : 60;
            System.out.println(token(LocalPorts.from(System.getenv()), arguments[0], minutes));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String token(LocalPorts ports, String person, long minutes) throws InterruptedException {
        var form = "grant_type=" + IssuerEndpoints.PERSON_GRANT + "&expires_in=" + minutes * 60 + "&person="
                + URLEncoder.encode(person, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(ports.issuerUrl() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            if (!answer.hasNonNull("access_token")) {
                throw new CannotStart(answer.path("error_description").asText("The issuer gave no token."));
            }
            return answer.get("access_token").asText();
        } catch (IOException e) {
            throw new CannotStart("No issuer answers at " + ports.issuerUrl() + ": start deploy/run first.", e);
        }
    }

    private static long minutes(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new CannotStart("MINUTES must be a number, not \"" + text + "\".", e);
        }
    }
}
