package candour.review.profile.http;

import candour.platform.rest.Allows;
import candour.platform.rest.Problem;
import candour.review.profile.Profile;
import candour.review.profile.Profiles;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles as data: words, windows, days. */
@Path("/v1/profiles")
public class ProfileResource {
    /** Every version of every profile. */
    @GET
    @Allows("profile.list")
    public List<Profile> list() {
        return Profiles.all();
    }

    /** A profile: its words, windows, days and editions; the newest version unless another is asked for. */
    @GET
    @Path("/{profileId}")
    @Allows("profile.read")
    public Profile read(
            @PathParam("profileId") String profileId, @QueryParam("version") @Nullable @Min(1) Integer version) {
        if (version == null ? !Profiles.known(profileId) : !Profiles.known(profileId, version)) {
            throw Problem.notFound().asException();
        }
        return version == null ? Profiles.of(profileId) : Profiles.of(profileId, version);
    }

    /** Refuses a profile that does not exist. */
    public static void mustBeKnown(String profileId) {
        if (!Profiles.known(profileId)) {
            throw Problem.invalid("body.profile", "There is no such profile.").asException();
        }
    }
}
