package candour.platform.rest;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/** This service's own token for its neighbours (client credentials): kept until it is nearly over, then a new one. */
@Singleton
public class ServiceToken implements Supplier<String> {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();

    ServiceToken(OidcClient client) {
        this.client = client;
    }

    /** The token, without {@code Bearer}. */
    @Override
    public String get() {
        return tokens.getTokens(client).await().atMost(LIMIT).getAccessToken();
    }
}
