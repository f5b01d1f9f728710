package candour.review.team;

import candour.platform.access.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a person may be on a review; the policy engines of all services know these names (security, section 2.1).
 * {@link #AGENCY_LEAD} counts only for the person's own organisation and is no member of the team.
 */
public enum ReviewRole {
    CHAIR,
    ACTING_CHAIR,
    REVIEWER,
    TEAM_MEMBER,
    ADMINISTRATOR,
    FAMILY_LIAISON_LEAD,
    AGENCY_LEAD;

    /** Whether who holds it belongs to the Review Team. */
    public boolean inTeam() {
        return this != AGENCY_LEAD;
    }

    /** How an assignment to it is written: an agency's lead is bound to the agency. */
    public String assignedAs(@Nullable Code organisation) {
        return this == AGENCY_LEAD ? name() + ":" + (organisation == null ? "" : organisation.value()) : name();
    }
}
