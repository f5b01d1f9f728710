package candour.review.directory.http;

import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.review.directory.DirectoryCommand.RegisterOrganisation;
import candour.review.directory.Label;
import candour.review.directory.OrganisationEvent;
import candour.review.directory.read.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisations: codes, kinds, areas and public names. */
@Path("/v1/organisations")
public class OrganisationResource {
    private final Exchange exchange;

    OrganisationResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** An organisation. */
    public record OrganisationBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String code,
            @NotNull OrganisationEvent.Kind kind,
            @NotNull @Pattern(regexp = Formats.REFERENCE) String area,
            @NotNull @Pattern(regexp = Formats.LABEL) String label) {}

    /** Registers an organisation. */
    @POST
    @Allows("organisation.register")
    public RestResponse<AcceptedBody> register(@Valid OrganisationBody body) {
        var accepted = exchange.send(new RegisterOrganisation(
                new Code(body.code()), body.kind(), new Code(body.area()), new Label(body.label())));
        return exchange.accepted(accepted, URI.create("/v1/organisations"));
    }

    /** Every organisation. */
    @GET
    @Allows("organisation.list")
    public RestResponse<Page<OrganisationBody>> list() {
        return exchange.page(DIRECTORY, Directory.Kind.ORGANISATION.name(), entry -> {
            var it = Objects.requireNonNull(entry.organisation());
            return new OrganisationBody(
                    it.organisation().value(),
                    it.kind(),
                    it.area().value(),
                    it.label().value());
        });
    }
}
