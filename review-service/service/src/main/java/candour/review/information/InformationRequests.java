package candour.review.information;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.information.InformationEvent.InformationRequested;
import candour.review.information.InformationEvent.InformationReturned;
import candour.review.information.InformationEvent.NilReturnMade;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The requests on one notification: a handful, so one small stream. */
public record InformationRequests(Map<UUID, Request> requests) {
    /** One request: whom it went to, and whether it was answered. */
    public record Request(Code organisation, boolean answered) {}

    /** How their events become their state; the stream's id is the notification's. */
    public static final Fold<InformationRequests, InformationEvent> FOLD = new Fold<>(
            "information-requests",
            InformationEvent.class,
            InformationEvent::notificationId,
            InformationRequests::evolve,
            new InformationRequests(Map.of()));

    static InformationRequests evolve(InformationRequests was, InformationEvent event) {
        return switch (event) {
            case InformationRequested e -> was.with(e.requestId(), new Request(e.organisation(), false));
            case InformationReturned e -> was.with(e.requestId(), new Request(e.organisation(), true));
            case NilReturnMade e -> was.with(e.requestId(), new Request(e.organisation(), true));
        };
    }

    /** Whether any agency has yet to answer. */
    public boolean anyOpen() {
        return requests.values().stream().anyMatch(request -> !request.answered());
    }

    private InformationRequests with(UUID id, Request request) {
        var all = new HashMap<>(requests);
        all.put(id, request);
        return new InformationRequests(Map.copyOf(all));
    }
}
