package candour.review.access;

import static candour.review.access.Roles.CHAIRS;
import static candour.review.access.Roles.COMMITTEE;
import static candour.review.access.Roles.OFFICERS;
import static candour.review.access.Roles.READERS;
import static candour.review.access.Roles.TEAM;
import static candour.review.access.Roles.plus;
import static candour.review.access.Rows.audited;
import static candour.review.access.Rows.committees;
import static candour.review.access.Rows.hidden;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/** What a team does on the way, from its timetable to its meetings. */
final class TeamworkAccess {
    private TeamworkAccess() {}

    /** How long it takes and what comes up on the way; work notes are the team's and the lead officer's (0009). */
    static final List<Permit> TIME = List.of(
            hidden("timetable.read", READERS),
            hidden("timetable.set", plus(CHAIRS, "ADMINISTRATOR")),
            hidden("delay.report", CHAIRS),
            hidden("issue.read", plus(TEAM, "LEAD_OFFICER")),
            hidden("issue.raise", TEAM),
            hidden("issue.handle", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            hidden("issue.settle", CHAIRS),
            hidden("issue.mark-in-error", TEAM),
            hidden("task.read", plus(TEAM, "LEAD_OFFICER")),
            hidden("task.allocate", plus(CHAIRS, "REVIEWER")),
            hidden("task.complete", TEAM),
            hidden("task.correct", TEAM),
            hidden("resources.read", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), plus(COMMITTEE, "OWNING_BODY"))),
            hidden("resources.set-budget", plus(OFFICERS, "OWNING_BODY")),
            hidden("resources.record-cost", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), OFFICERS)),
            hidden("resources.record-time", plus(TEAM, OFFICERS)),
            hidden("resources.correct", plus(plus(TEAM, OFFICERS), "OWNING_BODY")),
            hidden("alternative.read", plus(COMMITTEE, "OWNING_BODY")),
            hidden("alternative.list", plus(COMMITTEE, "OWNING_BODY")),
            committees("alternative.agree", plus(OFFICERS, "NOMINATED_PERSON")),
            hidden("media.read", plus(plus(TEAM, COMMITTEE), "OWNING_BODY")),
            hidden("media.set", plus(CHAIRS, OFFICERS)),
            hidden("media.family-told", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), OFFICERS)),
            hidden("media.release", CHAIRS),
            hidden("media.mark-in-error", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), OFFICERS)),
            hidden("drift.read", plus(OFFICERS, "COMMITTEE", "OWNING_BODY")));

    /** "Minutes, practitioner-event notes": the Reviewer and the Administrator write, the Chair and members read. */
    static final List<Permit> MEETINGS = List.of(
            audited("meeting.read", TEAM),
            hidden("meeting.schedule", plus(CHAIRS, "ADMINISTRATOR")),
            hidden("meeting.record", Set.of("REVIEWER", "ADMINISTRATOR")),
            hidden("meeting.distribute", plus(CHAIRS, "ADMINISTRATOR")),
            hidden("meeting.mark-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            hidden("participation.read", plus(TEAM, "LEAD_OFFICER")),
            hidden("distribution.read", TEAM));

    /** Learning events; anybody of the team nominates and says how somebody is supported. */
    static final List<Permit> LEARNING_EVENTS = List.of(
            audited("learning-event.read", TEAM),
            hidden("learning-event.schedule", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            hidden("learning-event.nominate", TEAM),
            hidden("learning-event.record", Set.of("REVIEWER", "ADMINISTRATOR")),
            hidden("learning-event.mark-in-error", TEAM));

    /** What the team can do concerns people at work: the team and the lead officer read it, chairs and officers write. */
    static final List<Permit> TEAM_CARD = List.of(
            audited("team.card", plus(TEAM, "LEAD_OFFICER")),
            hidden("team.record-skills", plus(CHAIRS, "ADMINISTRATOR", "LEAD_OFFICER")),
            hidden("team.allocate", plus(CHAIRS, "REVIEWER")),
            hidden("team.mark-skills-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR", "LEAD_OFFICER")));

    /** Who said what is for those who keep the record; the committee sees what was answered, counted. */
    static final List<Permit> FEEDBACK = List.of(
            audited("professional-feedback.read", Set.of("REVIEWER", "ADMINISTRATOR")),
            hidden("professional-feedback.record", Set.of("REVIEWER", "ADMINISTRATOR")),
            hidden("professional-feedback.mark-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            hidden("professional-feedback.evaluate", plus(OFFICERS, "COMMITTEE", "OWNING_BODY")));
}
