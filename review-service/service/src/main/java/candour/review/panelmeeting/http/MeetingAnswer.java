package candour.review.panelmeeting.http;

import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.review.panelmeeting.Agenda;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.Chairing;
import candour.review.panelmeeting.read.MeetingParts.Held;
import candour.review.panelmeeting.read.MeetingParts.Plan;
import candour.review.panelmeeting.read.MeetingParts.Venue;
import candour.review.panelmeeting.read.MeetingRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is answered.
 *
 * @param agenda what it is or was to look at
 * @param recordedBy the event it was recorded as held with
 * @param minutes every version, oldest first
 * @param breaches rules its record does not keep to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingAnswer(
        UUID meetingId,
        @Nullable LocalDate scheduledOn,
        @Nullable UUID scheduledBy,
        @Nullable Agenda agenda,
        @Nullable VenueAnswer venue,
        @Nullable LocalDate heldOn,
        @Nullable UUID recordedBy,
        @Nullable ChairingAnswer chairing,
        Set<String> attended,
        Map<AgendaPart, Words> record,
        Set<AgendaPart> none,
        List<MinutesAnswer> minutes,
        Set<String> breaches,
        List<Action> actions) {

    /** Where it takes place. */
    public record VenueAnswer(UUID recordedBy, @Nullable Words venue, LocalDate bookedOn) {}

    /** Who chaired; why, where that was neither the Chair nor the acting chair. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChairingAnswer(
            String chairedBy, boolean substitute, @Nullable Words reason) {}

    /** A version of the minutes. */
    public record MinutesAnswer(
            UUID recordedBy, int version, @Nullable Words minutes, LocalDate recordedOn) {}

    /** Opened for this caller. */
    public static MeetingAnswer of(Exchange x, MeetingRow row) {
        var plan = Optional.ofNullable(row.plan());
        var held = Optional.ofNullable(row.held());
        return new MeetingAnswer(
                row.meetingId(),
                plan.map(Plan::on).orElse(null),
                plan.map(Plan::recordedBy).orElse(null),
                plan.map(Plan::agenda).orElse(null),
                venue(x, row.venue()),
                held.map(Held::on).orElse(null),
                held.map(Held::recordedBy).orElse(null),
                held.map(Held::chairing).map(each -> chairing(x, each)).orElse(null),
                held.map(Held::attended).orElse(Set.of()).stream()
                        .map(Code::value)
                        .collect(Collectors.toSet()),
                record(x, held.map(Held::record).orElse(Map.of())),
                held.map(Held::none).orElse(Set.of()),
                row.minutes().stream()
                        .map(each -> new MinutesAnswer(
                                each.recordedBy(), each.version(), x.open(each.minutes()), each.recordedOn()))
                        .toList(),
                row.breaches(),
                actions(x, row));
    }

    private static @Nullable VenueAnswer venue(Exchange x, @Nullable Venue venue) {
        return venue == null ? null : new VenueAnswer(venue.recordedBy(), x.open(venue.venue()), venue.bookedOn());
    }

    private static ChairingAnswer chairing(Exchange x, Chairing chairing) {
        return new ChairingAnswer(chairing.chairedBy().value(), chairing.substitute(), x.open(chairing.reason()));
    }

    private static Map<AgendaPart, Words> record(Exchange x, Map<AgendaPart, Sealed> parts) {
        var words = new EnumMap<AgendaPart, Words>(AgendaPart.class);
        parts.forEach((part, text) -> words.put(part, x.open(text)));
        return words;
    }

    private static List<Action> actions(Exchange x, MeetingRow row) {
        var here = "/v1/reviews/" + row.reviewId() + "/meetings/" + row.meetingId();
        return row.held() == null
                ? x.actions(
                        Action.offer("book-venue", "PUT", here + "/venue", "meeting.schedule"),
                        Action.offer("record-held", "PUT", here + "/held", "meeting.record"),
                        Action.offer("record-distribution", "POST", here + "/distributions", "meeting.distribute"))
                : x.actions(
                        Action.offer("record-minutes", "POST", here + "/minutes", "meeting.record"),
                        Action.offer("print-minutes", "POST", here + "/minutes/papers", "minutes-paper.issue"),
                        Action.offer("record-distribution", "POST", here + "/distributions", "meeting.distribute"));
    }
}
