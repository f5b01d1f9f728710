package candour.review.directory.http;

import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.review.directory.Person;
import candour.review.directory.read.Directory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** How a professional is reached at work, for the other services (ruling R13); every use is recorded. */
@Path("/internal/v1/people/{personRef}/work-contact")
public class WorkContactResource {
    private final Exchange exchange;

    WorkContactResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** How a professional is reached at work. */
    @GET
    @Allows(value = "person.work-contact", scope = "personRef")
    public RestResponse<PeopleResource.PersonAnswer> read(@PathParam("personRef") String personRef) {
        return exchange.one(
                DIRECTORY,
                Person.FOLD.stream(personRef),
                Directory.key(Directory.Kind.PERSON, personRef),
                entry -> PeopleResource.answer(exchange, entry));
    }
}
