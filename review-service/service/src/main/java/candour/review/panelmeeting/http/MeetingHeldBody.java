package candour.review.panelmeeting.http;

import candour.platform.access.Code;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting: every part has words, or is named under {@code none}.
 *
 * @param chairedBy who chaired; where that was neither the Chair nor the acting chair, {@code substituteReason} says why
 * @param explanation why the record does not keep to a rule
 */
public record MeetingHeldBody(
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 100) Set<@NotNull @Pattern(regexp = Formats.REFERENCE) String> attended,
        @NotNull Map<AgendaPart, @NotBlank @Size(max = Formats.TEXT) String> record,
        @NotNull Set<@NotNull AgendaPart> none,
        @Nullable @Pattern(regexp = Formats.REFERENCE) String chairedBy,
        @Nullable @Size(max = Formats.TEXT) String substituteReason,
        @Nullable @Size(max = Formats.TEXT) String explanation) {

    RecordMeetingHeld command(Exchange exchange, UUID reviewId, UUID meetingId) {
        var scope = reviewId.toString();
        var about = List.of(meetingId.toString());
        var parts = new EnumMap<AgendaPart, Sealed>(AgendaPart.class);
        record.forEach((part, text) -> parts.put(part, exchange.seal("meeting-record", scope, about, text)));
        return new RecordMeetingHeld(
                meetingId,
                reviewId,
                heldOn,
                attended.stream().map(Code::new).collect(Collectors.toSet()),
                parts,
                none,
                Code.orNull(chairedBy),
                exchange.sealOrNull("substitute-reason", scope, about, substituteReason),
                exchange.sealOrNull("breach-explanation", scope, about, explanation));
    }
}
