package candour.chronology.http;

import candour.chronology.timeline.Timeline;
import candour.chronology.timeline.TimelinePage;
import candour.chronology.timeline.TimelineSvg;
import candour.platform.rest.Allows;
import candour.platform.rest.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A version of the merged chronology as a picture: a lane for each agency, doubts and silences shown (S002-079, S002-082, S002-084). */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/timeline")
public class TimelinesResource {
    private static final int SILENCE = 90;

    private final MergedFiles files;

    TimelinesResource(MergedFiles files) {
        this.files = files;
    }

    /** The picture alone, as SVG. Days of silence that are shaded: 90 unless said; words only when asked for. */
    @GET
    @Path("/picture")
    @Produces("image/svg+xml")
    @Allows("timeline.read")
    public RestResponse<String> svg(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("words") boolean words,
            @QueryParam("silence") @Nullable Integer silence) {
        return file(TimelineSvg.of(timeline(reviewId, version, words, silence)), "image/svg+xml");
    }

    /** The picture, and a table that says all that it says. */
    @GET
    @Path("/page")
    @Produces("text/html")
    @Allows("timeline.read")
    public RestResponse<String> page(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("words") boolean words,
            @QueryParam("silence") @Nullable Integer silence) {
        return file(TimelinePage.of(timeline(reviewId, version, words, silence)), "text/html");
    }

    private Timeline timeline(UUID reviewId, int version, boolean words, @Nullable Integer silence) {
        int days = silence == null ? SILENCE : silence;
        if (days < 1 || days > 3_660)
            throw Problem.invalid("query.silence", "Must be a number of days from 1 to 3660.")
                    .asException();
        return files.timeline(files.find(reviewId, version), words, Duration.ofDays(days));
    }

    /** Nothing in it may run or fetch, wherever it is opened. */
    private static RestResponse<String> file(String content, String type) {
        return ResponseBuilder.ok(content)
                .header("Content-Type", type + ";charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
