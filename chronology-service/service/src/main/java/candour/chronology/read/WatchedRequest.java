package candour.chronology.read;

import candour.platform.view.ReadModel;
import candour.platform.view.Row;

/** A request as the clock watches it: those that are outstanding stand together, whatever review they are of. */
public record WatchedRequest(RequestRow request) implements Row {

    /** The scope of those that are watched. */
    public static final String WATCHED = "outstanding";

    public static final ReadModel<WatchedRequest> WATCHED_REQUESTS =
            new RequestsFold<>("watched-requests", WatchedRequest.class, WatchedRequest::new, WatchedRequest::request);

    @Override
    public String key() {
        return request.key();
    }

    @Override
    public String scope() {
        return request.outstanding() ? WATCHED : "settled";
    }

    @Override
    public String order() {
        return request.order();
    }
}
