package candour.review.team.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the team as it is answered, present or past. */
public record TeamMemberAnswer(
        String appointmentId,
        String personRef,
        @Nullable Words name,
        @Nullable String organisation,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        UUID recordedBy,
        @Nullable UUID endedBy) {
    /** Opened for this caller. */
    public static TeamMemberAnswer of(Exchange x, AssignmentRow row, Names names) {
        return new TeamMemberAnswer(
                row.key(),
                row.personRef(),
                x.open(names.of(row.personRef())),
                row.organisation(),
                row.role(),
                row.from(),
                row.to(),
                row.appointedBy(),
                row.endedBy());
    }
}
