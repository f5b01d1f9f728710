package candour.testing.sample;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.view.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What other services may ask. */
@Path("/internal/v1/folders/{folderId}")
public class FolderResource {

    private final Exchange exchange;
    private final Views views;

    FolderResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** How many notes there are. */
    public record Size(int size) {}

    @GET
    @Path("/size")
    @Allows(value = "folder.size", scope = "folderId")
    public RestResponse<Size> size(@PathParam("folderId") UUID folderId) {
        var notes = views.all(NoteRow.NOTES, folderId.toString(), exchange.asOfLeaf());
        return exchange.answer(NoteRow.NOTES, new Size(notes.size()));
    }
}
