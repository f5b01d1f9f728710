package candour.review.profile.http;

import candour.platform.rest.Allows;
import candour.platform.rest.Problem;
import candour.review.profile.Profile;
import candour.review.profile.Profiles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Profiles as data: words, windows, days. */
@Path("/v1/profiles")
public class ProfileResource {
    /** A profile: its words, windows and days. */
    @GET
    @Path("/{profileId}")
    @Allows("profile.read")
    public Profile read(@PathParam("profileId") String profileId) {
        if (!Profiles.known(profileId)) {
            throw Problem.notFound().asException();
        }
        return Profiles.of(profileId);
    }

    /** Refuses a profile that does not exist. */
    public static void mustBeKnown(String profileId) {
        if (!Profiles.known(profileId)) {
            throw Problem.invalid("body.profile", "There is no such profile.").asException();
        }
    }
}
