package candour.family.strategy;

import candour.platform.access.Code;

/**
 * Somebody who agreed to the strategy, and as what.
 *
 * @param person who it was
 * @param as the part they have in the review
 */
public record Agreeing(Code person, As as) {

    /** The parts in which somebody agrees to a strategy, the weightiest first; whoever has several agrees in that. */
    public enum As {
        CHAIR,
        ACTING_CHAIR,
        REVIEWER,
        /** The committee's, who agrees while no reviewer is appointed (ruling R7). */
        LEAD_OFFICER,
        FAMILY_LIAISON_LEAD,
        ADMINISTRATOR,
        TEAM_MEMBER;

        /** Whether the strategy is the chair's to agree in this part. */
        boolean chairs() {
            return this == CHAIR || this == ACTING_CHAIR;
        }
    }
}
