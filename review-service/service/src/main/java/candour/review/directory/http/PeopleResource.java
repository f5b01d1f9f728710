package candour.review.directory.http;

import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.review.directory.DirectoryCommand.ChangeWorkContact;
import candour.review.directory.DirectoryCommand.RegisterPerson;
import candour.review.directory.Person;
import candour.review.directory.read.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Professionals; their names and work contacts are sealed under their own keys. */
@Path("/v1/people")
public class PeopleResource {
    private final Exchange exchange;

    PeopleResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A professional's entry. */
    public record PersonBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String organisation,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String workContact) {}

    /** How they are reached at work. */
    public record WorkContactBody(@NotBlank @Size(max = 500) String workContact) {}

    /** An entry as it is answered. */
    public record PersonAnswer(
            String personRef,
            @Nullable String organisation,
            @Nullable Words name,
            @Nullable Words workContact) {}

    /** Registers a professional. */
    @POST
    @Allows("person.register")
    public RestResponse<AcceptedBody> register(@Valid PersonBody body) {
        var accepted = exchange.send(new RegisterPerson(
                new Code(body.personRef()),
                Code.orNull(body.organisation()),
                exchange.seal("person-name", body.personRef(), List.of(body.personRef()), body.name()),
                contact(body.personRef(), body.workContact())));
        return exchange.accepted(accepted, URI.create("/v1/people/" + body.personRef()));
    }

    /** Changes how a professional is reached at work. */
    @PUT
    @Path("/{personRef}/work-contact")
    @NeedsVersion
    @Allows(value = "person.change-contact", scope = "personRef")
    public RestResponse<AcceptedBody> change(@PathParam("personRef") String personRef, @Valid WorkContactBody body) {
        return exchange.accepted(
                exchange.change(new ChangeWorkContact(new Code(personRef), contact(personRef, body.workContact()))));
    }

    /** One professional. */
    @GET
    @Path("/{personRef}")
    @Allows(value = "person.read", scope = "personRef")
    public RestResponse<PersonAnswer> read(@PathParam("personRef") String personRef) {
        return exchange.one(
                DIRECTORY,
                Person.FOLD.stream(personRef),
                Directory.key(Directory.Kind.PERSON, personRef),
                entry -> answer(exchange, entry));
    }

    static PersonAnswer answer(Exchange exchange, Directory.Entry entry) {
        var person = Objects.requireNonNull(entry.person());
        return new PersonAnswer(
                person.personRef().value(),
                person.organisation() == null ? null : person.organisation().value(),
                exchange.open(person.name()),
                exchange.open(entry.workContact()));
    }

    private Sealed contact(String personRef, String workContact) {
        return exchange.seal("work-contact", personRef, List.of(personRef), workContact);
    }
}
