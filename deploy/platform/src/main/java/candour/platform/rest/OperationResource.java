package candour.platform.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Long work, for whoever asked for it. */
@Path("/v1/operations/{operationId}")
public class OperationResource {

    private final Operations operations;
    private final Exchange exchange;

    OperationResource(Operations operations, Exchange exchange) {
        this.operations = operations;
        this.exchange = exchange;
    }

    /** How far it has come, and where its result is. */
    @GET
    @Allows("operation.read")
    public Operation read(@PathParam("operationId") UUID operationId) {
        return operations.find(operationId, exchange.actor()).orElseThrow(() -> Problem.notFound()
                .asException());
    }

    /** Asks for an end: the work stops at its next step and tidies up. */
    @DELETE
    @Allows("operation.cancel")
    public RestResponse<Operation> cancel(@PathParam("operationId") UUID operationId) {
        read(operationId);
        operations.cancel(operationId);
        return RestResponse.accepted(read(operationId));
    }
}
