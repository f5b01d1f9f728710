package candour.review.access;

import candour.platform.access.Permit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may do what, from the access matrix (security, section 2.2, row "Notification, decision, ToR" and "Minutes") as
 * ruled: lead officers and committee administrators may record for the committee and the owning body, with evidence
 * (R2); any professional may submit a notification and sees only their own (R22). Whatever no row names is denied.
 */
public final class AccessMatrix {
    /** All of it. */
    public static final List<Permit> ROWS = Stream.of(
                    CommitteeAccess.DIRECTORY,
                    CommitteeAccess.NOTIFICATION,
                    CommitteeAccess.ADVICE,
                    ReviewAccess.REVIEW,
                    ReviewAccess.COURSE,
                    ReviewAccess.PROFILE,
                    ReviewAccess.PAPERS,
                    ReviewAccess.CUSTODY,
                    TeamworkAccess.TIME,
                    TeamworkAccess.MEETINGS,
                    TeamworkAccess.LEARNING_EVENTS,
                    TeamworkAccess.TEAM_CARD,
                    TeamworkAccess.FEEDBACK)
            .flatMap(List::stream)
            .toList();

    private AccessMatrix() {}
}
