package candour.platform.rest;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import candour.platform.sealed.FileUnavailable;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed.Holder;
import candour.platform.sealed.SealedFile;
import candour.platform.sealed.SealedFiles;
import candour.platform.sealed.Sealer;
import candour.platform.sealed.Within;
import candour.platform.sealed.shredding.KeyCustody;
import candour.platform.sealed.shredding.KeyCustodyEvent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed for a person or entry whose key is restricted: for data protection alone, with a purpose, each reading
 * recorded first. The restriction itself is ordered, and ended, where orders about keys are given (ruling R15).
 */
@Path("/v1/restricted/{scope}/{subject}")
public class RestrictedResource {

    private static final int PAGE = 500;
    private static final int MOST_VALUES = 100;
    private static final int MOST_EVENTS = 20_000;

    private final Exchange exchange;
    private final Log log;
    private final Opening opening;
    private final SealedFiles stored;

    RestrictedResource(Exchange exchange, Log log, Sealer sealer, SealedFiles stored) {
        this.stored = stored;
        this.exchange = exchange;
        this.log = log;
        this.opening = sealer.forDataProtection();
    }

    /**
     * One value.
     *
     * @param eventId the event it stands in
     * @param leaf that event's leaf index
     * @param kind what it is, for example {@code contact-note}
     */
    public record RestrictedValue(UUID eventId, long leaf, Instant recordedAt, String kind, Words words) {}

    /**
     * One file: its content is to be had at {@code files/{fileId}?leaf=} below this address.
     *
     * @param bytes its length in the clear
     */
    public record RestrictedFile(UUID eventId, long leaf, Instant recordedAt, String kind, UUID fileId, long bytes) {}

    /**
     * A page of them, oldest first.
     *
     * @param next the leaf to go on from, or null when the whole log was looked through; a page may be empty and have one
     */
    public record RestrictedValues(
            List<RestrictedValue> items,
            List<RestrictedFile> files,
            @Nullable Long next) {}

    /**
     * What is sealed for this person or entry within this scope, in the clear. Only while their key is restricted: what
     * is not is read where it was recorded, and what was sealed away or shredded is withheld from everybody.
     */
    @GET
    @Allows(value = "restricted.read", scope = "scope")
    public RestResponse<RestrictedValues> read(
            @PathParam("scope") String scope,
            @PathParam("subject") String subject,
            @QueryParam("from") @DefaultValue("0") long from) {
        mustSayWhy();
        mustBeRestricted(subject);
        long end = exchange.asOfLeaf() == null ? log.size() : exchange.asOfLeaf();
        exchange.incoming().leaf = end;
        var found = new ArrayList<RestrictedValue>();
        var files = new ArrayList<RestrictedFile>();
        long next = from;
        while (next < end && found.size() + files.size() < MOST_VALUES && next - from < MOST_EVENTS) {
            var page = log.page(next, PAGE);
            if (page.isEmpty()) {
                break;
            }
            for (var event : page) {
                if (event.leafIndex() < end) {
                    open(event, scope, subject, found);
                    files(event, scope, subject)
                            .map(file -> describe(event, file))
                            .forEach(files::add);
                }
            }
            next = page.getLast().leafIndex() + 1;
        }
        return RestResponse.ok(new RestrictedValues(List.copyOf(found), List.copyOf(files), next < end ? next : null));
    }

    /**
     * One such file in the clear.
     *
     * @param leaf where the list says that it stands
     */
    @GET
    @Path("/files/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allows(value = "restricted.read", scope = "scope")
    public byte[] file(
            @PathParam("scope") String scope,
            @PathParam("subject") String subject,
            @PathParam("fileId") UUID fileId,
            @QueryParam("leaf") @DefaultValue("-1") long leaf)
            throws IOException {
        mustSayWhy();
        mustBeRestricted(subject);
        var file = leaf < 0
                ? Optional.<SealedFile>empty()
                : log.page(leaf, 1).stream()
                        .filter(event -> event.leafIndex() == leaf)
                        .flatMap(event -> files(event, scope, subject))
                        .filter(each -> each.id().equals(fileId))
                        .findFirst();
        try (var content = stored.readForDataProtection(
                file.orElseThrow(() -> Problem.notFound().asException()))) {
            return content.readAllBytes();
        } catch (FileUnavailable e) {
            throw Problem.notFound().because(e.reason().name()).asException();
        }
    }

    private static Stream<SealedFile> files(LoggedEvent event, String scope, String subject) {
        return Within.files(event.payload())
                .filter(file -> file.scope().equals(scope) && isAbout(file.holders(), subject));
    }

    private static RestrictedFile describe(LoggedEvent event, SealedFile file) {
        return new RestrictedFile(
                event.eventId(), event.leafIndex(), event.recordedAt(), file.kind(), file.id(), file.bytes());
    }

    private void open(LoggedEvent event, String scope, String subject, List<RestrictedValue> found) {
        Within.values(event.payload())
                .filter(value -> value.scope().equals(scope) && isAbout(value.holders(), subject))
                .map(value -> new RestrictedValue(
                        event.eventId(),
                        event.leafIndex(),
                        event.recordedAt(),
                        value.kind(),
                        Words.of(opening.open(value))))
                .forEach(found::add);
    }

    private static boolean isAbout(List<Holder> holders, String subject) {
        return holders.stream().anyMatch(holder -> holder.subject().equals(subject));
    }

    /** Asked of everybody: nobody reads this as a matter of course (ruling R9: break-glass and disclosures). */
    private void mustSayWhy() {
        if (exchange.purpose() == null) {
            throw Problem.of(
                            ProblemType.PURPOSE_NEEDED,
                            "Restricted words are read for a purpose: name it as " + AccessFilter.PURPOSE + ".")
                    .because("purposeRequired")
                    .asException();
        }
    }

    private void mustBeRestricted(String subject) {
        var key = KeyCustody.FOLD.initial();
        for (var event : log.stream(KeyCustody.FOLD.stream(subject), -1)) {
            key = event.payload() instanceof KeyCustodyEvent change ? KeyCustody.FOLD.next(key, change) : key;
        }
        if (!key.restricted()) {
            throw Problem.notFound().because("notRestricted").asException();
        }
    }
}
