package candour.review.learningevent;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of events for practitioners and managers. */
public enum LearningEventRule implements Rule {
    EVENT_IS_NOT_KNOWN(must(
            "S002-124",
            "Involving practitioners, first line managers and strategic managers",
            "There is no such learning event.")),
    UNPLANNED_EVENT_SAYS_ITS_KIND(must(
            "S002-124",
            "Involving practitioners, first line managers and strategic managers",
            "Say whether it was for practitioners and first-line managers, or for strategic managers.")),
    EVENT_IS_SCHEDULED_AHEAD(must(
            "S002-124",
            "Involving practitioners, first line managers and strategic managers",
            "An event is scheduled for a day to come; one that took place is recorded as held.")),
    FAMILY_IS_MET_FIRST(usually(
            "S002-118",
            "Engaging the family: meetings before any practitioner events or managers' events",
            "Meetings with the family before the event let their views be heard in it; say why it comes first.")),
    PARTICIPANT_IS_NAMED(must(
            "S002-056",
            "Role of team members: identify those professionals who will be part of the Review",
            "Name who is to take part, or give their entry in the directory; not both.")),
    PARTICIPANT_IS_NOT_KNOWN(must(
            "S002-056",
            "Role of team members: identify those professionals who will be part of the Review",
            "Nobody of that reference was nominated for this event.")),
    PARTICIPANTS_ARE_SUPPORTED_AT_ENTRY(new Citation(
            "S002-057",
            "Role of team members: participants feel informed and supported when they enter the Review",
            "Somebody took part of whom it is not recorded that they were informed and supported beforehand.",
            Strength.USUALLY,
            Concerns.FACT)),
    EVENT_HAS_GROUND_RULES(new Citation(
            "S002-062",
            "Role of the Reviewer: purpose understood, trust, safe voices, constructive challenge",
            "The event was held and its record does not say how all four ground rules were kept.",
            Strength.USUALLY,
            Concerns.FACT)),
    EVENT_IS_PREPARED(new Citation(
            "S002-128",
            "Annex 6: how to facilitate and shape events",
            "The event was held and its checklist is not ticked off.",
            Strength.USUALLY,
            Concerns.FACT)),
    CHAIR_AND_REVIEWER_ATTEND(new Citation(
            "S002-051",
            "Role of the Chair: attend practitioner and manager events with the Reviewer",
            "The Chair and the Reviewer attend; where one of them did not, the record says why.",
            Strength.SHOULD,
            Concerns.FACT));

    private final Citation citation;

    LearningEventRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
