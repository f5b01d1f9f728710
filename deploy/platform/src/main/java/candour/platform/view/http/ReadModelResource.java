package candour.platform.view.http;

import candour.platform.log.Log;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Operations;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModel;
import candour.platform.view.ReadModels;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The digest of a read model at a leaf, for whoever wants to compare it with a replay; and its rebuilding. */
@Path("/v1/log/models")
public class ReadModelResource {

    private static final long LOOK_MILLIS = 200;

    private final Log log;
    private final ReadModels models;
    private final PostgresViews views;
    private final Operations operations;
    private final Exchange exchange;

    ReadModelResource(Log log, ReadModels models, PostgresViews views, Operations operations, Exchange exchange) {
        this.log = log;
        this.models = models;
        this.views = views;
        this.operations = operations;
        this.exchange = exchange;
    }

    /** A model, and how many leaves it has taken in. */
    public record ModelAnswer(String name, long position, long leaves) {}

    /** A model's digest: SHA-256 over its rows, counting leaves 0 to leafIndex. */
    public record DigestAnswer(String model, long leafIndex, long rows, String digest) {}

    /** Every read model, and how far it is. */
    @GET
    @Allows("view.digest")
    public List<ModelAnswer> list() throws SQLException {
        Map<String, Long> positions = models.positions();
        long leaves = log.size();
        return models.names().stream()
                .map(name -> new ModelAnswer(name, positions.getOrDefault(name, 0L), leaves))
                .toList();
    }

    /** The digest as the model stood when it had taken in leaf {@code at}; the newest it has taken in by default. */
    @GET
    @Path("/{name}/digest")
    @Allows("view.digest")
    public DigestAnswer digest(@PathParam("name") String name, @QueryParam("at") @Nullable Long at) {
        var model = known(name);
        long position = views.position(model);
        long leaf = at == null ? position - 1 : at;
        if (leaf < -1 || leaf >= position) {
            throw new BadRequestException("The model has taken in leaves 0 to " + (position - 1));
        }
        var digest = views.digest(model, leaf + 1);
        return new DigestAnswer(name, leaf, digest.rows(), digest.hex());
    }

    /** Builds a model anew from the log while the old one is served: 202 and an operation to follow. */
    @POST
    @Path("/{name}/rebuild")
    @Allows("view.rebuild")
    public RestResponse<Operation> rebuild(@PathParam("name") String name) {
        known(name);
        return operations.begin("read-model-rebuild", exchange, progress -> {
            models.rebuild(name);
            progress.phase("FOLDING", log.size());
            long done = 0;
            for (long built = models.rebuilt(name); built >= 0; built = models.rebuilt(name)) {
                progress.step(built - done);
                done = built;
                Thread.sleep(LOOK_MILLIS);
            }
            return URI.create("/v1/log/models/" + name + "/digest");
        });
    }

    private ReadModel<?> known(String name) {
        if (!models.names().contains(name)) {
            throw new NotFoundException();
        }
        return models.known(name);
    }
}
