package candour.review.committee.http;

import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Exchange;
import candour.review.committee.read.CommitteeMeetings.Met;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the committee as it is answered.
 *
 * @param recordedBy the event it was recorded with
 * @param decidedOn the notifications that were decided on
 * @param recordedInError whether that it met was recorded in error; what was decided at it stands until it is looked at
 */
public record CommitteeMeetingAnswer(
        UUID meetingId,
        LocalDate heldOn,
        @Nullable EvidenceAnswer minute,
        UUID recordedBy,
        List<UUID> decidedOn,
        boolean recordedInError) {
    static CommitteeMeetingAnswer of(Exchange x, Met row) {
        return new CommitteeMeetingAnswer(
                row.meetingId(),
                row.heldOn(),
                EvidenceAnswer.of(x, row.minute()),
                row.recordedBy(),
                row.decidedOn(),
                row.inError());
    }
}
