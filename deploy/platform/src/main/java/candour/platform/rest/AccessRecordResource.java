package candour.platform.rest;

import candour.platform.log.Log;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The trail of access, in the log's order: for auditors, and of one scope for data protection. It holds no words. */
@Path("/v1/access-records")
public class AccessRecordResource {

    private static final int PAGE = 1_000;
    private static final int MOST_RECORDS = 500;
    private static final int MOST_EVENTS = 20_000;

    private final Log log;

    AccessRecordResource(Log log) {
        this.log = log;
    }

    /**
     * A page of them, oldest first.
     *
     * @param next the leaf to go on from, or null when the whole log was looked through; a page may be empty and have one
     */
    public record AccessRecords(
            List<AccessRecord> items, @Nullable Long next) {}

    /** Every record, or those of one kind. */
    @GET
    @Allows("access-records.read")
    public AccessRecords all(
            @QueryParam("from") @DefaultValue("0") @Min(0) long from,
            @QueryParam("kind") AccessRecord.@Nullable Kind kind) {
        return page(from, record -> kind == null || record.kind() == kind);
    }

    /** Those of one scope. */
    @GET
    @Path("/{scope}")
    @Allows(value = "access-records.read-scope", scope = "scope")
    public AccessRecords ofScope(
            @PathParam("scope") String scope,
            @QueryParam("from") @DefaultValue("0") @Min(0) long from,
            @QueryParam("kind") AccessRecord.@Nullable Kind kind) {
        return page(from, record -> scope.equals(record.scope()) && (kind == null || record.kind() == kind));
    }

    private AccessRecords page(long from, Predicate<AccessRecord> wanted) {
        long end = log.size();
        long next = from;
        var found = new ArrayList<AccessRecord>();
        while (next < end && found.size() < MOST_RECORDS && next - from < MOST_EVENTS) {
            var page = log.page(next, PAGE);
            if (page.isEmpty()) {
                break;
            }
            page.stream()
                    .map(AccessRecord::of)
                    .filter(Objects::nonNull)
                    .filter(wanted)
                    .forEach(found::add);
            next = page.getLast().leafIndex() + 1;
        }
        return new AccessRecords(List.copyOf(found), next < end ? next : null);
    }
}
