package candour.chronology.pushed.http;

import candour.chronology.pushclient.PushClient;
import candour.chronology.pushclient.PushClientCommand.AddKey;
import candour.chronology.pushclient.PushClientCommand.EndClient;
import candour.chronology.pushclient.PushClientCommand.RegisterClient;
import candour.chronology.pushclient.PushClientCommand.RetireKey;
import candour.chronology.pushclient.PushKind;
import candour.chronology.pushclient.Signature;
import candour.chronology.read.PushClientRow;
import candour.platform.access.Code;
import candour.platform.command.Accepted;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The systems that may push, each for one agency. Their keys are shown once, when they are made. */
@Path("/v1/push-clients")
public class PushClientsResource {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CODE = "[A-Za-z0-9._:-]{3,100}";

    private final Exchange exchange;

    PushClientsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param account the subject of the system's token
     * @param agency the organisation it speaks for
     */
    public record RegistrationBody(
            @NotNull @Pattern(regexp = CODE) String account,
            @NotNull @Pattern(regexp = CODE) String agency,
            @NotEmpty Set<PushKind> kinds) {}

    /** @param secret to sign with; shown this once, and absent when the request is repeated */
    public record KeyAnswer(
            String account, UUID keyId, @Nullable String secret) {}

    /** A registered system; never its keys. */
    public record ClientAnswer(String account, String agency, Set<PushKind> kinds, List<LiveKey> keys, boolean ended) {}

    public record LiveKey(UUID keyId, LocalDate since) {}

    /** Registers a system and makes its first key. */
    @POST
    @Allows("push-client.register")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KeyAnswer.class)))
    public RestResponse<KeyAnswer> register(@NotNull @Valid RegistrationBody body) {
        UUID keyId = exchange.newId();
        String secret = secret();
        Code account = new Code(body.account());
        Accepted accepted = exchange.send(new RegisterClient(
                account, new Code(body.agency()), body.kinds(), keyId, seal(keyId, secret), today()));
        return made(accepted, account, keyId, secret);
    }

    /** Every system that is or was registered. */
    @GET
    @Allows("push-client.list")
    public RestResponse<Page<ClientAnswer>> list() {
        return exchange.page(PushClientRow.PUSH_CLIENTS, PushClientRow.SCOPE, PushClientsResource::answer);
    }

    /** Makes a second key, so that the system can change over. */
    @POST
    @Path("/{account}/keys")
    @Allows("push-client.add-key")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KeyAnswer.class)))
    public RestResponse<KeyAnswer> addKey(@PathParam("account") Code account) {
        UUID keyId = exchange.newId();
        String secret = secret();
        return made(exchange.send(new AddKey(account, keyId, seal(keyId, secret), today())), account, keyId, secret);
    }

    /** Retires a key, once the system signs with the other. */
    @DELETE
    @Path("/{account}/keys/{keyId}")
    @Allows("push-client.retire-key")
    public RestResponse<AcceptedBody> retireKey(@PathParam("account") Code account, @PathParam("keyId") UUID keyId) {
        return exchange.accepted(exchange.send(new RetireKey(account, keyId, today())));
    }

    /** Ends a registration. What was pushed stays. */
    @DELETE
    @Path("/{account}")
    @Allows("push-client.end")
    public RestResponse<AcceptedBody> end(@PathParam("account") Code account) {
        return exchange.accepted(exchange.send(new EndClient(account, today())));
    }

    private static RestResponse<KeyAnswer> made(Accepted accepted, Code account, UUID keyId, String secret) {
        return RestResponse.ResponseBuilder.<KeyAnswer>create(201)
                .entity(new KeyAnswer(account.value(), keyId, accepted.hasStored() ? secret : null))
                .location(URI.create("/v1/push-clients/" + account.value()))
                .build();
    }

    private static ClientAnswer answer(PushClientRow row) {
        return new ClientAnswer(
                row.account().value(),
                row.agency().value(),
                row.kinds(),
                row.keys().stream()
                        .map(key -> new LiveKey(key.keyId(), key.since()))
                        .toList(),
                row.ended());
    }

    private Sealed seal(UUID keyId, String secret) {
        return exchange.seal("push-key", PushClient.FOLD.category(), List.of(keyId.toString()), secret);
    }

    private static String secret() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Signature.PREFIX + Base64.getEncoder().encodeToString(key);
    }

    private LocalDate today() {
        return Receipts.london(exchange.now());
    }
}
