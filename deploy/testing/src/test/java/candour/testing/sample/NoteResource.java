package candour.testing.sample;

import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.testing.sample.NoteCommand.AmendNote;
import candour.testing.sample.NoteCommand.CloseNote;
import candour.testing.sample.NoteCommand.WriteNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notes over REST. */
@Path("/v1/folders/{folderId}/notes")
public class NoteResource {

    private final Exchange exchange;

    NoteResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A note's words. */
    public record NoteBody(
            @NotBlank @Size(max = 2000) String text,
            @Nullable Integer stars) {}

    /** A note as it is answered. */
    public record NoteAnswer(UUID noteId, @Nullable Words text, boolean closed, List<Action> actions) {}

    @POST
    @Allows(value = "note.write", scope = "folderId")
    public RestResponse<AcceptedBody> write(@PathParam("folderId") UUID folderId, @Valid NoteBody body) {
        var id = exchange.newId();
        var text = exchange.seal("note", folderId.toString(), List.of(id.toString()), body.text());
        var accepted =
                exchange.send(new WriteNote(id, folderId, text, body.text().length() < 5));
        return exchange.accepted(accepted, URI.create("/v1/folders/" + folderId + "/notes/" + id));
    }

    @PUT
    @Path("/{noteId}")
    @NeedsVersion
    @Allows(value = "note.amend", scope = "folderId")
    public RestResponse<AcceptedBody> amend(
            @PathParam("folderId") UUID folderId, @PathParam("noteId") UUID noteId, @Valid NoteBody body) {
        var text = exchange.seal("note", folderId.toString(), List.of(noteId.toString()), body.text());
        return exchange.accepted(exchange.change(new AmendNote(noteId, text)));
    }

    @POST
    @Path("/{noteId}/closure")
    @Allows(value = "note.close", scope = "folderId")
    public RestResponse<AcceptedBody> close(@PathParam("folderId") UUID folderId, @PathParam("noteId") UUID noteId) {
        return exchange.accepted(exchange.send(new CloseNote(noteId)));
    }

    @GET
    @Path("/{noteId}")
    @Allows(value = "note.read", scope = "folderId")
    public RestResponse<NoteAnswer> read(@PathParam("folderId") UUID folderId, @PathParam("noteId") UUID noteId) {
        return exchange.one(NoteRow.NOTES, Note.FOLD.stream(noteId), noteId.toString(), this::answer);
    }

    @GET
    @Allows(value = "note.list", scope = "folderId")
    public RestResponse<Page<NoteAnswer>> list(@PathParam("folderId") UUID folderId) {
        return exchange.page(NoteRow.NOTES, folderId.toString(), this::answer);
    }

    @GET
    @Path("/unnamed")
    public String unnamed() {
        return "nobody said who may read this";
    }

    @GET
    @Path("/broken")
    @Allows(value = "note.broken", scope = "folderId")
    public String broken() {
        throw new IllegalStateException("select secret from cupboard where name = 'canary-in-sql'");
    }

    private NoteAnswer answer(NoteRow row) {
        var here = "/v1/folders/" + row.folderId() + "/notes/" + row.noteId();
        return new NoteAnswer(
                row.noteId(),
                exchange.open(row.text()),
                row.closed(),
                exchange.actions(
                        Action.offer("amend", "PUT", here, "note.amend")
                                .trying(new AmendNote(row.noteId(), row.text())),
                        Action.offer("close", "POST", here + "/closure", "note.close")));
    }
}
